package org.weibao.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Params;
import org.weibao.qualification.QualificationCheckService;
import org.weibao.qualification.TeamQualifications;
import org.weibao.qualification.TeamQualifications.Held;

/** Who of a project's team is qualified for what hangs there. */
@Named
@RequestScoped
public class TeamQualificationsBacking {

  @Inject QualificationCheckService service;
  @Inject Formats formats;
  @Inject Params params;

  private TeamQualifications team;

  /** Reads it; an address without a known project leads nowhere. */
  public void load() {
    try {
      getTeam();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** The team of the project that the address names. */
  public TeamQualifications getTeam() {
    if (team == null) {
      team = service.team(params.number("id").orElse(-1L));
    }
    return team;
  }

  /** Clauses that ask for a qualified team. */
  public String getClauses() {
    return String.join(", ", getTeam().clauses());
  }

  /** What somebody has of a kind, in words. */
  public String words(Held held) {
    if (held.isMissing()) {
      return formats.fill("qualification.held.missing");
    }
    return held.until()
        .map(
            day ->
                formats.fill(
                    held.valid() ? "qualification.held.until" : "qualification.held.ended",
                    formats.date(day)))
        .orElseGet(() -> formats.fill("qualification.unlimited"));
  }
}
