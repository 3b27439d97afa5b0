package org.weibao.organization.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.organization.Assignment;
import org.weibao.organization.Role;

/**
 * Which roles somebody may use on a day: his own, and of each person whom he stands in for the
 * roles that this person was given himself. What a person holds only as a stand-in is not passed
 * on, so there are no chains. Who is away may still act.
 */
public final class StandIns {

  /**
   * An administrator gives others a role openly, with dates; partners outside stand in for nobody.
   */
  private static final Set<Role> NEVER_PASSED_ON =
      EnumSet.of(Role.ADMINISTRATOR, Role.PROPERTY_CENTER, Role.SUPPLIER);

  private StandIns() {}

  /** Whether a stand-in may get a role. */
  public static boolean mayBePassedOn(Role role) {
    return !NEVER_PASSED_ON.contains(role);
  }

  /**
   * The roles that a person may use; own ones first, none twice.
   *
   * @param held roles of this person and of those whom he may stand in for; others do no harm
   * @param absences of whomever
   */
  public static List<Assignment> usable(
      long personId, LocalDate day, Collection<HeldRole> held, Collection<Absence> absences) {
    Set<Assignment> usable = new LinkedHashSet<>();
    for (HeldRole own : held) {
      if (own.personId() == personId && own.isHeldOn(day)) {
        usable.add(assignment(own, Optional.empty()));
      }
    }
    for (Absence absence : absences) {
      if (absence.deputyId() == personId && absence.absentId() != personId && absence.isOn(day)) {
        held.stream()
            .filter(role -> role.personId() == absence.absentId() && role.isHeldOn(day))
            .filter(role -> absence.passesOn(role.role()))
            .forEach(role -> usable.add(assignment(role, Optional.of(absence.absentId()))));
      }
    }
    return List.copyOf(usable);
  }

  private static Assignment assignment(HeldRole held, Optional<Long> actingFor) {
    return new Assignment(held.role(), held.scopeKind(), held.scopeId(), actingFor);
  }
}
