package org.weibao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class SamplesTest {

  @Test
  void a_percentile_is_the_smallest_value_that_so_many_do_not_exceed() {
    Samples samples = new Samples();
    for (int i = 2000; i >= 1; i--) {
      samples.add(i);
    }
    assertThat(samples.percentile(50)).isEqualTo(1000);
    assertThat(samples.percentile(99)).isEqualTo(1980);
    assertThat(samples.percentile(100)).isEqualTo(2000);
  }

  @Test
  void the_median_of_three_is_the_middle_one() {
    Samples samples = new Samples();
    samples.add(9);
    samples.add(1);
    samples.add(5);
    assertThat(samples.percentile(50)).isEqualTo(5);
  }

  @Test
  void nothing_measured_is_no_zero() {
    assertThatIllegalStateException().isThrownBy(() -> new Samples().percentile(50));
  }
}
