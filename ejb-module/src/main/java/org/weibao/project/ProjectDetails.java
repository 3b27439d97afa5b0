package org.weibao.project;

import java.util.List;

/**
 * A project as whoever keeps it sees it.
 *
 * @param today the project with the facts in force today
 * @param data what is written down
 * @param version for the next change
 * @param teamHistory the latest status first, those of later days too
 * @param terms terms of the contract, the latest first
 */
public record ProjectDetails(
    ProjectView today,
    ProjectData data,
    int version,
    List<TeamStatusView> teamHistory,
    List<ContractTermView> terms) {

  /** Lists are copied. */
  public ProjectDetails {
    teamHistory = List.copyOf(teamHistory);
    terms = List.copyOf(terms);
  }
}
