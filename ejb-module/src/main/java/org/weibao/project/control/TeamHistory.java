package org.weibao.project.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.project.ProjectProblem;
import org.weibao.project.TeamStatus;
import org.weibao.project.TeamStatusView;

/** One status a day, each different from those before and after it. */
public final class TeamHistory {

  private TeamHistory() {}

  /**
   * Refuses a status that says nothing new, or a second one of a day.
   *
   * @throws BusinessException {@link ProjectProblem#STATUS_ON_DAY}, {@link
   *     ProjectProblem#STATUS_UNCHANGED}
   */
  public static void ensureFits(List<TeamStatusView> history, TeamStatus status, LocalDate from) {
    if (history.stream().anyMatch(entry -> entry.from().equals(from))) {
      throw new BusinessException(ProjectProblem.STATUS_ON_DAY, "from", from);
    }
    Optional<TeamStatusView> before =
        history.stream()
            .filter(entry -> entry.from().isBefore(from))
            .max(Comparator.comparing(TeamStatusView::from));
    Optional<TeamStatusView> after =
        history.stream()
            .filter(entry -> entry.from().isAfter(from))
            .min(Comparator.comparing(TeamStatusView::from));
    if (before.filter(e -> e.status() == status).isPresent()
        || after.filter(e -> e.status() == status).isPresent()) {
      throw new BusinessException(ProjectProblem.STATUS_UNCHANGED, "status", status);
    }
  }
}
