package org.weibao.dueitem.control;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.weibao.dueitem.DuePlace;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.Fact;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.WarrantyStatus;

/**
 * A project that is served, as rules see it.
 *
 * @param teamStatus where its team is; empty if nobody said
 */
public record DueSite(
    long projectId,
    String code,
    long centerId,
    long cityId,
    long regionId,
    Optional<LocalDate> movedInOn,
    Optional<LocalDate> warrantyEndsOn,
    Optional<String> teamStatus) {

  /** Its place of a kind: itself, its property centre, its city or its region. */
  public DuePlace place(ScopeKind kind) {
    return switch (kind) {
      case PROJECT -> DuePlace.project(projectId);
      case PROPERTY_CENTER -> DuePlace.of(kind, centerId);
      case CITY -> DuePlace.of(kind, cityId);
      case REGION -> DuePlace.of(kind, regionId);
      default -> DuePlace.department();
    };
  }

  /** Days that rules count from, by the names of the packs. */
  Map<String, LocalDate> events() {
    Map<String, LocalDate> events = new HashMap<>();
    movedInOn.ifPresent(day -> events.put("MOVE_IN", day));
    warrantyEndsOn.ifPresent(day -> events.put("WARRANTY_END", day));
    return events;
  }

  /** What is known of it on a day. */
  public PolicyFacts facts(LocalDate day) {
    PolicyFacts facts = PolicyFacts.none();
    if (warrantyEndsOn.isPresent()) {
      WarrantyStatus warranty =
          day.isAfter(warrantyEndsOn.get()) ? WarrantyStatus.EXPIRED : WarrantyStatus.IN_WARRANTY;
      facts = facts.with(Fact.WARRANTY, warranty.name());
    }
    return teamStatus.isPresent() ? facts.with(Fact.TEAM_STATUS, teamStatus.get()) : facts;
  }
}
