package org.weibao.project.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weibao.kernel.BusinessException;
import org.weibao.project.ProjectProblem;
import org.weibao.project.TeamStatus;
import org.weibao.project.TeamStatusView;

class TeamHistoryTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private final List<TeamStatusView> history =
      List.of(
          new TeamStatusView(2, TeamStatus.DEPARTMENT_LEFT_CITY, JULY),
          new TeamStatusView(1, TeamStatus.TEAM_ACTIVE, MAY));

  @Test
  void another_status_fits_between_two_others() {
    assertThatCode(() -> set(TeamStatus.TEAM_LEFT_OTHER_TEAM_IN_CITY, MAY.plusDays(1)))
        .doesNotThrowAnyException();
  }

  @Test
  void a_status_fits_before_all_others_and_on_an_empty_history() {
    assertThatCode(() -> set(TeamStatus.DEPARTMENT_LEFT_CITY, MAY.minusDays(1)))
        .doesNotThrowAnyException();
    assertThatCode(() -> TeamHistory.ensureFits(List.of(), TeamStatus.TEAM_ACTIVE, MAY))
        .doesNotThrowAnyException();
  }

  @Test
  void a_day_has_one_status() {
    refused(ProjectProblem.STATUS_ON_DAY, TeamStatus.TEAM_LEFT_OTHER_TEAM_IN_CITY, MAY);
  }

  @Test
  void what_held_before_or_will_hold_next_says_nothing_new() {
    refused(ProjectProblem.STATUS_UNCHANGED, TeamStatus.TEAM_ACTIVE, MAY.plusDays(1));
    refused(ProjectProblem.STATUS_UNCHANGED, TeamStatus.DEPARTMENT_LEFT_CITY, JULY.minusDays(1));
    refused(ProjectProblem.STATUS_UNCHANGED, TeamStatus.DEPARTMENT_LEFT_CITY, JULY.plusDays(1));
    refused(ProjectProblem.STATUS_UNCHANGED, TeamStatus.TEAM_ACTIVE, MAY.minusDays(1));
  }

  private void refused(ProjectProblem problem, TeamStatus status, LocalDate from) {
    assertThatThrownBy(() -> set(status, from))
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.code()).isEqualTo(problem));
  }

  private void set(TeamStatus status, LocalDate from) {
    TeamHistory.ensureFits(history, status, from);
  }
}
