package org.weibao.project.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.project.ContractTermView;
import org.weibao.project.ProjectDetails;
import org.weibao.project.TeamStatus;
import org.weibao.project.TeamStatusView;

/** A project with all that is kept of it. */
@Schema(name = "ProjectDetails", description = "A project with all that is kept of it")
public record ProjectDetailsAnswer(
    ProjectAnswer today,
    long propertyCenterId,
    @Schema(description = "In yuan") BigDecimal retentionAmount,
    LocalDate retentionEndsOn,
    @Schema(description = "Where the team stands, the latest first") List<TeamEntry> teamHistory,
    @Schema(description = "Terms of the contract, the latest first") List<Term> contractTerms) {

  /** Where the team stands from a day on. */
  @Schema(name = "TeamStatusEntry")
  public record TeamEntry(long id, TeamStatus status, LocalDate from) {

    static TeamEntry of(TeamStatusView view) {
      return new TeamEntry(view.id(), view.status(), view.from());
    }
  }

  /** What the contract says of emergencies. */
  @Schema(name = "ContractTerm")
  public record Term(
      long id,
      @Schema(description = "Calendar hours") int hours,
      String source,
      LocalDate from,
      LocalDate to) {

    static Term of(ContractTermView view) {
      return new Term(view.id(), view.hours(), view.source(), view.from(), view.to().orElse(null));
    }
  }

  static ProjectDetailsAnswer of(ProjectDetails details) {
    return new ProjectDetailsAnswer(
        ProjectAnswer.of(details.today()),
        details.data().propertyCenterId(),
        details.data().retentionAmount().orElse(null),
        details.data().retentionEndsOn().orElse(null),
        details.teamHistory().stream().map(TeamEntry::of).toList(),
        details.terms().stream().map(Term::of).toList());
  }
}
