package org.weibao.registerimport.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weibao.registerimport.RowProblem;

class StoredRowProblemTest {

  private static RowProblem stored(List<Object> arguments) {
    return new StoredRowProblem(1, new RowProblem(7, "demand", "x", "some.code", arguments)).view();
  }

  @Test
  void a_problem_comes_back_as_it_was() {
    assertThat(stored(List.of(1000L, "20260001", "")))
        .isEqualTo(new RowProblem(7, "demand", "x", "some.code", List.of(1000L, "20260001", "")));
    assertThat(stored(List.of()).arguments()).isEmpty();
  }

  @Test
  void a_line_break_in_an_argument_stays_within_it() {
    assertThat(stored(List.of("two\nlines", 3L)).arguments()).containsExactly("two lines", 3L);
  }

  @Test
  void what_no_database_takes_is_replaced() {
    RowProblem problem = new RowProblem(1, "", "a\0b\uD83D", "some.code", List.of());

    assertThat(problem.value()).isEqualTo("a\uFFFDb\uFFFD");
  }
}
