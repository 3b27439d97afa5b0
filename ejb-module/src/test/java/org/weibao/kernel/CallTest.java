package org.weibao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is at work on a thread. */
class CallTest {

  @Test
  void a_call_is_known_until_it_ends_and_the_one_before_comes_back() {
    Call outer = Call.system("timer", "r1");
    Call inner = Call.system("relay", "r2");

    Runnable endOuter = outer.begin();
    Runnable endInner = inner.begin();
    assertThat(Call.current()).contains(inner);
    endInner.run();
    assertThat(Call.current()).contains(outer);
    endOuter.run();
    assertThat(Call.current()).isEmpty();
  }

  @Test
  void the_products_own_work_is_told_from_peoples() {
    assertThat(Call.system("timer", "r1").isSystem()).isTrue();
    assertThat(Call.system("timer", "r1").personId()).isEmpty();
  }
}
