package org.weibao.organization.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.organization.PersonDetails;
import org.weibao.organization.Role;
import org.weibao.organization.RoleView;
import org.weibao.organization.ScopeKind;
import org.weibao.organization.StandInView;
import org.weibao.organization.Validity;

/** A person with roles and stand-ins. */
@Schema(name = "Person")
public record PersonAnswer(
    long id,
    String login,
    String displayName,
    String phone,
    String email,
    Long cityId,
    String locale,
    boolean active,
    boolean mustChangePassword,
    OffsetDateTime passwordExpiresAt,
    List<HeldRole> roles,
    List<StandIn> standIns) {

  /** A role from–to in a scope. */
  @Schema(name = "HeldRole")
  public record HeldRole(
      long id,
      Role role,
      ScopeKind scopeKind,
      Long scopeId,
      String scopeName,
      LocalDate from,
      LocalDate to,
      Validity validity,
      @Schema(
              description =
                  "Whether it follows a group at the sign-in provider; not ended here then")
          boolean provided) {

    static HeldRole of(RoleView view) {
      return new HeldRole(
          view.id(),
          view.role(),
          view.scopeKind(),
          view.scopeId().orElse(null),
          view.scopeName().orElse(null),
          view.from(),
          view.to().orElse(null),
          view.validity(),
          view.provided());
    }
  }

  /** Days on which one person acts for another. */
  @Schema(name = "StandIn")
  public record StandIn(
      long id,
      long absentId,
      String absentName,
      long deputyId,
      String deputyName,
      LocalDate from,
      LocalDate to,
      @Schema(description = "Empty for all") List<Role> roles,
      String reason,
      Validity validity) {

    static StandIn of(StandInView view) {
      return new StandIn(
          view.id(),
          view.absentId(),
          view.absentName(),
          view.deputyId(),
          view.deputyName(),
          view.from(),
          view.to(),
          view.roles(),
          view.reason().orElse(null),
          view.validity());
    }
  }

  static PersonAnswer of(PersonDetails person, ZoneId zone) {
    return new PersonAnswer(
        person.id(),
        person.login(),
        person.displayName(),
        person.phone().orElse(null),
        person.email().orElse(null),
        person.cityId().orElse(null),
        person.locale(),
        person.active(),
        person.mustChangePassword(),
        person.passwordExpiresAt().map(at -> at.atZone(zone).toOffsetDateTime()).orElse(null),
        person.roles().stream().map(HeldRole::of).toList(),
        person.standIns().stream().map(StandIn::of).toList());
  }
}
