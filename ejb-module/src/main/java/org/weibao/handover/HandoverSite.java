package org.weibao.handover;

import java.time.LocalDate;
import java.util.Optional;
import org.weibao.policy.Fact;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.WarrantyStatus;

/** A project as far as handing it over needs it. */
public record HandoverSite(
    long projectId,
    String code,
    String name,
    String nameEn,
    String cityName,
    String cityNameEn,
    String centerName,
    String centerNameEn,
    Optional<LocalDate> movedInOn,
    Optional<LocalDate> warrantyEndsOn,
    Optional<String> teamStatus) {

  /** What rules may ask of it on a day. */
  public PolicyFacts facts(LocalDate day) {
    PolicyFacts facts = PolicyFacts.none();
    if (warrantyEndsOn.isPresent()) {
      WarrantyStatus status =
          day.isAfter(warrantyEndsOn.get()) ? WarrantyStatus.EXPIRED : WarrantyStatus.IN_WARRANTY;
      facts = facts.with(Fact.WARRANTY, status.name());
    }
    return teamStatus.isPresent() ? facts.with(Fact.TEAM_STATUS, teamStatus.get()) : facts;
  }
}
