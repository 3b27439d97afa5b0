package org.weibao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class WarmUpTest {

  @Test
  void it_ends_after_three_rounds_that_were_not_faster() {
    assertThat(roundsOf(480, 665, 820, 1070, 1355, 1358, 1340, 1360, 1900)).isEqualTo(8);
  }

  @Test
  void two_slow_rounds_do_not_end_it() {
    assertThat(roundsOf(480, 470, 475, 665, 640, 820, 815, 810, 800, 1900)).isEqualTo(9);
  }

  @Test
  void steps_that_are_smaller_than_what_differs_anyhow_are_none() {
    assertThat(roundsOf(100, 102, 104, 106, 108)).isEqualTo(4);
  }

  @Test
  void it_ends_at_last() {
    assertThat(roundsOf(DoubleStream.iterate(100, rate -> rate * 2).limit(20).toArray()))
        .isEqualTo(15);
  }

  private static long roundsOf(double... rates) {
    WarmUp warmUp = new WarmUp();
    return Arrays.stream(rates).takeWhile(rate -> !warmUp.isEnough(rate)).count() + 1;
  }
}
