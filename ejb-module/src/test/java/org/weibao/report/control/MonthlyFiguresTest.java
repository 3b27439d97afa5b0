package org.weibao.report.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.weibao.report.control.Papers.FROM;
import static org.weibao.report.control.Papers.NOW;
import static org.weibao.report.control.Papers.TO;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weibao.regulation.Clause;
import org.weibao.report.MonthlyReport.Arrival;
import org.weibao.report.MonthlyReport.CaseCount;
import org.weibao.report.MonthlyReport.Counts;
import org.weibao.report.MonthlyReport.Leftover;
import org.weibao.report.entity.RequestLine;

@Clause("S01-5.1.4-a")
class MonthlyFiguresTest {

  private static final Duration HOUR = Duration.ofHours(1);

  /** Numbers divisible by four are emergencies with 24 hours. */
  private static final int EMERGENCY = 4;

  private static final int ROUTINE = 1;

  private static RequestLine request(int i, Instant received, Instant arrived, Instant closed) {
    return Papers.request(
        i, "x", received, Optional.ofNullable(arrived), Optional.ofNullable(closed));
  }

  private static MonthlyFigures figures(Instant now, RequestLine... lines) {
    return new MonthlyFigures(List.of(lines), FROM, TO, now);
  }

  private static MonthlyFigures figures(RequestLine... lines) {
    return figures(NOW, lines);
  }

  @Test
  void the_month_has_its_first_instant_and_not_the_one_after_its_last() {
    Counts counts =
        figures(
                request(ROUTINE, FROM.minusSeconds(1), null, null),
                request(ROUTINE, FROM, FROM, FROM),
                request(ROUTINE, TO.minusSeconds(1), null, TO.minusSeconds(1)),
                request(ROUTINE, TO.minusSeconds(1), null, TO))
            .counts();

    assertThat(counts.carriedOver()).isEqualTo(1);
    assertThat(counts.received()).isEqualTo(3);
    assertThat(counts.closed()).isEqualTo(2);
    assertThat(counts.open()).isEqualTo(2);
  }

  @Test
  @Clause("S01-5.4.1.2-2A")
  void an_emergency_is_late_after_its_limit_and_not_on_it() {
    Instant due = FROM.plus(Duration.ofHours(24));

    MonthlyFigures figures =
        figures(
            request(EMERGENCY, FROM, due, null),
            request(2 * EMERGENCY, FROM, due.plusMillis(1), null));

    assertThat(figures.arrivals()).extracting(Arrival::late).containsExactly(false, true);
    assertThat(figures.counts().late()).isEqualTo(1);
    assertThat(figures.counts().emergencies()).isEqualTo(2);
    assertThat(figures.cases()).containsExactly(new CaseCount("2A", 2, 2, 1));
  }

  @Test
  void an_emergency_that_waits_is_late_once_its_limit_has_passed() {
    RequestLine waiting = request(EMERGENCY, FROM, null, null);

    assertThat(figures(FROM.plus(Duration.ofHours(24)), waiting).counts().late()).isZero();
    assertThat(figures(FROM.plus(Duration.ofHours(25)), waiting).counts().late()).isEqualTo(1);
  }

  @Test
  void arrival_times_are_averaged_over_those_who_arrived() {
    MonthlyFigures figures =
        figures(
            request(EMERGENCY, FROM, FROM.plus(HOUR), null),
            request(2 * EMERGENCY, FROM, FROM.plus(HOUR.multipliedBy(4)), null),
            request(3 * EMERGENCY, FROM, null, null),
            request(ROUTINE, FROM, FROM.plus(HOUR.multipliedBy(90)), null));

    assertThat(figures.counts().averageArrival()).contains(Duration.ofMinutes(150));
    assertThat(figures(request(ROUTINE, FROM, null, null)).counts().averageArrival()).isEmpty();
  }

  @Test
  void what_was_open_at_the_end_is_left_over_whatever_came_after() {
    MonthlyFigures figures =
        figures(
            request(ROUTINE, TO.minus(Duration.ofDays(3)), null, TO.plusSeconds(60)),
            request(2, TO.minus(Duration.ofHours(30)), null, null),
            request(3, FROM, null, FROM.plus(HOUR)));

    assertThat(figures.leftovers())
        .extracting(Leftover::requestNumber, Leftover::daysOpen)
        .containsExactly(tuple("SR2610-000001", 3L), tuple("SR2610-000002", 1L));
  }

  @Test
  void a_running_month_is_told_as_of_now() {
    Instant now = FROM.plus(Duration.ofDays(10));

    MonthlyFigures figures = figures(now, request(ROUTINE, FROM, null, null));

    assertThat(figures.asOf()).isEqualTo(now);
    assertThat(figures.leftovers()).extracting(Leftover::daysOpen).containsExactly(10L);
    assertThat(figures(NOW).asOf()).isEqualTo(TO);
  }

  @Property
  void requests_neither_appear_nor_vanish(@ForAll("requests") List<RequestLine> lines) {
    MonthlyFigures figures = new MonthlyFigures(lines, FROM, TO, NOW);
    Counts counts = figures.counts();

    assertThat(counts.carriedOver() + counts.received()).isEqualTo(counts.closed() + counts.open());
    assertThat(figures.leftovers()).hasSize(counts.open());
    assertThat(figures.cases().stream().mapToInt(CaseCount::received).sum())
        .isEqualTo(counts.received());
    assertThat(figures.cases().stream().mapToInt(CaseCount::late).sum()).isEqualTo(counts.late());
    assertThat(figures.arrivals().stream().filter(Arrival::late).count()).isEqualTo(counts.late());
  }

  /** What the query gives: received before the end, and not closed before the beginning. */
  @Provide
  Arbitrary<List<RequestLine>> requests() {
    Arbitrary<Long> received = Arbitraries.longs().between(-2000, 743);
    Arbitrary<Long> later = Arbitraries.longs().between(-300, 2000);
    Arbitrary<RequestLine> request =
        Combinators.combine(Arbitraries.integers().between(1, 99), received, later, later)
            .as(
                (number, start, toArrival, toClose) -> {
                  Instant at = FROM.plus(HOUR.multipliedBy(start));
                  Optional<Instant> arrived = after(at, toArrival);
                  Optional<Instant> closed =
                      after(at, toClose).map(end -> end.isBefore(FROM) ? FROM : end);
                  return Papers.request(number, "x", at, arrived, closed);
                });
    return request.list().ofMaxSize(40).map(ArrayList::new);
  }

  private static Optional<Instant> after(Instant start, long hours) {
    return hours < 0 ? Optional.empty() : Optional.of(start.plus(HOUR.multipliedBy(hours)));
  }
}
