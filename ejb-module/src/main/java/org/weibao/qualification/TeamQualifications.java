package org.weibao.qualification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who of a project's team is qualified for what hangs there (S12-4.1.1).
 *
 * @param clauses that ask for it; none if no pack of the project does
 * @param needed what somebody needs who works on the project's devices
 * @param members by name
 */
public record TeamQualifications(
    long projectId,
    String projectCode,
    String projectName,
    String projectNameEn,
    List<String> clauses,
    List<QualificationKind> needed,
    List<Member> members) {

  /** Lists are copied. */
  public TeamQualifications {
    clauses = List.copyOf(clauses);
    needed = List.copyOf(needed);
    members = List.copyOf(members);
  }

  /**
   * Somebody of the team.
   *
   * @param held in the order of what is needed
   */
  public record Member(long personId, String name, List<Held> held) {

    /** Lists are copied. */
    public Member {
      held = List.copyOf(held);
    }

    /** Whether he has all that is needed. */
    public boolean isComplete() {
      return held.stream().allMatch(Held::valid);
    }
  }

  /**
   * What somebody has of a kind today.
   *
   * @param until last day of the certificate that he has or had; empty if it does not end, and if
   *     he had none
   */
  public record Held(QualificationKind kind, boolean valid, Optional<LocalDate> until) {

    /** Whether he never had one. */
    public boolean isMissing() {
      return !valid && until.isEmpty();
    }
  }

  /** Whether a pack asks for a qualified team. */
  public boolean isAsked() {
    return !clauses.isEmpty();
  }

  /** How many of the team lack something. */
  public long incomplete() {
    return members.stream().filter(member -> !member.isComplete()).count();
  }
}
