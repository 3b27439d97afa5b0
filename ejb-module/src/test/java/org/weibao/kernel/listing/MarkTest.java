package org.weibao.kernel.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CommonProblem;

/** Marks come back as they went out, and nothing else is taken for one. */
class MarkTest {

  private static final Sort SORT = Sort.descending("number");

  @ParameterizedTest
  @ValueSource(strings = {"", "SR-1", "a~b~c", "门口机 = 1"})
  void a_value_comes_back_even_if_it_is_empty_or_odd(String value) {
    Mark mark = new Mark(SORT, Optional.of(value), 17);

    assertThat(Mark.parse(mark.toString(), SORT)).isEqualTo(mark);
  }

  @Test
  void no_value_is_not_an_empty_value() {
    Mark mark = new Mark(SORT, Optional.empty(), 17);

    assertThat(Mark.parse(mark.toString(), SORT).value()).isEmpty();
  }

  @Test
  void the_mark_of_another_order_is_refused() {
    String text = new Mark(SORT, Optional.of("x"), 17).toString();

    refused(() -> Mark.parse(text, SORT.turned()));
    refused(() -> Mark.parse(text, Sort.descending("receivedAt")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "zzz", "%%", "-number", "-number~x~=1", "-number~1", "~~"})
  void what_was_not_a_mark_is_refused(String plain) {
    String encoded = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));

    refused(() -> Mark.parse(plain, SORT));
    refused(() -> Mark.parse(encoded, SORT));
  }

  @Test
  void a_value_of_another_type_is_refused() {
    SortKey key = new SortKey("x", SortKey.Type.INSTANT, false);

    refused(() -> key.value("yesterday"));
  }

  private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.code()).isEqualTo(CommonProblem.BAD_CURSOR));
  }
}
