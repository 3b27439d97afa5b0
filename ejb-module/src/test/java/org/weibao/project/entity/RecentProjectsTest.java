package org.weibao.project.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weibao.project.ProjectView;

class RecentProjectsTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private final RecentProjects recent = new RecentProjects();
  private final List<LocalDate> read = new ArrayList<>();

  @Test
  void a_project_is_read_once_in_a_moment_and_again_after_it() {
    find(DAY, NOW);
    find(DAY, NOW.plus(RecentProjects.MOMENT).minusMillis(1));
    assertThat(read).hasSize(1);

    find(DAY, NOW.plus(RecentProjects.MOMENT));
    assertThat(read).hasSize(2);
  }

  @Test
  void another_day_has_other_facts() {
    find(DAY, NOW);
    find(DAY.minusDays(1), NOW);

    assertThat(read).containsExactly(DAY, DAY.minusDays(1));
  }

  @Test
  void what_is_not_there_is_looked_for_each_time() {
    assertThat(recent.find(7, DAY, NOW, Optional::empty)).isEmpty();
    assertThat(recent.find(7, DAY, NOW, () -> Optional.of(project(7)))).contains(project(7));
  }

  @Test
  void a_clock_that_was_set_back_is_no_reason_to_believe_the_future() {
    find(DAY, NOW);
    find(DAY, NOW.minusSeconds(60));

    assertThat(read).hasSize(2);
  }

  private void find(LocalDate day, Instant now) {
    assertThat(
            recent.find(
                1,
                day,
                now,
                () -> {
                  read.add(day);
                  return Optional.of(project(1));
                }))
        .contains(project(1));
  }

  private static ProjectView project(long id) {
    return new ProjectView(
        id,
        "LWHT",
        "岭湾华庭",
        "Lingwan Huating",
        "深圳",
        "Shenzhen",
        7,
        "岭湾服务中心",
        "Lingwan centre",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
