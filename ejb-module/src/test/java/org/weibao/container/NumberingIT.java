package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.kernel.BusinessException;
import org.weibao.numbering.NumberPattern;
import org.weibao.numbering.NumberProblem;
import org.weibao.numbering.NumberingService;
import org.weibao.numbering.Overflow;
import org.weibao.numbering.Reset;
import org.weibao.regulation.Clause;

/** Numbers without gaps, whoever asks at the same time and whoever gives up. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class NumberingIT {

  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 30);
  private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
  private static final NumberPattern COMPLAINTS =
      NumberPattern.parse("YYMMNN", Reset.MONTH, Overflow.REFUSE);

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject NumberingService numbering;
  @Inject UserTransaction transaction;

  private final String series = "TEST-" + UUID.randomUUID();

  @Test
  @Clause({"S05-8-1", "S05-8-2"})
  void complaints_are_counted_from_one_in_each_month() throws Exception {
    assertThat(List.of(number(NOVEMBER), number(NOVEMBER), number(DECEMBER), number(NOVEMBER)))
        .containsExactly("261101", "261102", "261201", "261103");
  }

  @Test
  void a_number_that_was_given_up_is_given_to_the_next() throws Exception {
    number(NOVEMBER);
    transaction.begin();
    assertThat(numbering.next(series, COMPLAINTS, NOVEMBER).number()).isEqualTo("261102");
    transaction.rollback();

    assertThat(number(NOVEMBER)).isEqualTo("261102");
  }

  @Test
  void four_who_ask_at_once_get_every_number_once_although_some_give_up() throws Exception {
    ExecutorService threads = AsProduct.threads(4);
    List<String> given = new ArrayList<>();
    try {
      List<Callable<String>> calls =
          IntStream.range(0, 40)
              .<Callable<String>>mapToObj(i -> () -> i % 4 == 3 ? givenUp() : number(NOVEMBER))
              .toList();
      for (Future<String> number : threads.invokeAll(calls)) {
        given.add(number.get());
      }
    } finally {
      threads.shutdownNow();
    }
    given.removeIf(String::isEmpty);

    assertThat(given)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 30).mapToObj(i -> "2611%02d".formatted(i)).toList());
  }

  @Test
  void a_month_that_is_used_up_refuses_and_stays_as_it_was() throws Exception {
    NumberPattern nine = NumberPattern.parse("YYMMN", Reset.MONTH, Overflow.REFUSE);
    transaction.begin();
    for (int i = 1; i <= 9; i++) {
      numbering.next(series, nine, NOVEMBER);
    }
    transaction.commit();

    for (int attempt = 0; attempt < 2; attempt++) {
      transaction.begin();
      assertThatThrownBy(() -> numbering.next(series, nine, NOVEMBER))
          .isInstanceOfSatisfying(
              BusinessException.class, e -> assertThat(e.code()).isEqualTo(NumberProblem.USED_UP));
      transaction.rollback();
    }
    transaction.begin();
    assertThat(
            numbering
                .next(series, NumberPattern.parse("YYMMN", Reset.MONTH, Overflow.WIDEN), NOVEMBER)
                .number())
        .isEqualTo("261110");
    transaction.commit();
  }

  @Test
  void without_a_transaction_there_is_no_number() {
    assertThatThrownBy(() -> numbering.next(series, COMPLAINTS, NOVEMBER))
        .isInstanceOf(EJBException.class);
  }

  private String number(LocalDate day) throws Exception {
    transaction.begin();
    String number = numbering.next(series, COMPLAINTS, day).number();
    transaction.commit();
    return number;
  }

  private String givenUp() throws Exception {
    transaction.begin();
    numbering.next(series, COMPLAINTS, NOVEMBER);
    transaction.rollback();
    return "";
  }
}
