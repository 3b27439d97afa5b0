package org.weibao.qualification.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.qualification.QualificationKind;
import org.weibao.qualification.TeamQualifications;

/** Who of a team is qualified. */
@Schema(name = "TeamQualifications", description = "Who of a project's team is qualified")
public record TeamQualificationsAnswer(
    long projectId,
    String projectCode,
    @Schema(description = "Clauses that ask for it; none if no pack of the project does")
        List<String> clauses,
    @Schema(description = "Kinds that work on the project's devices needs") List<String> needed,
    List<Member> members) {

  /** Somebody of the team. */
  @Schema(name = "TeamMemberQualification", description = "Somebody of the team")
  public record Member(long personId, String name, boolean complete, List<Held> held) {}

  /** What he has of a kind. */
  @Schema(name = "HeldQualification", description = "What somebody has of a kind today")
  public record Held(
      String kind,
      boolean valid,
      @Schema(description = "Last day of the certificate that he has or had") LocalDate until) {}

  static TeamQualificationsAnswer of(TeamQualifications team) {
    return new TeamQualificationsAnswer(
        team.projectId(),
        team.projectCode(),
        team.clauses(),
        team.needed().stream().map(QualificationKind::code).toList(),
        team.members().stream().map(TeamQualificationsAnswer::member).toList());
  }

  private static Member member(TeamQualifications.Member member) {
    return new Member(
        member.personId(),
        member.name(),
        member.isComplete(),
        member.held().stream()
            .map(held -> new Held(held.kind().code(), held.valid(), held.until().orElse(null)))
            .toList());
  }
}
