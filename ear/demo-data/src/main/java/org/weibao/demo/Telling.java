package org.weibao.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What every chapter of the story needs.
 *
 * @param anchor the day after the last day of data
 * @param random a stream of its own for each chapter, so that a change of one leaves the others
 */
record Telling(DemoBook book, LocalDate anchor, SplittableRandom random, Ids ids, RowSink sink) {

  Telling withStream(SplittableRandom stream) {
    return new Telling(book, anchor, stream, ids, sink);
  }

  ZoneId zone() {
    return book.settings().zone();
  }

  LocalDate firstDay() {
    return anchor.minusMonths(book.settings().months());
  }

  LocalDate monthsAgo(int months) {
    return anchor.minusMonths(months);
  }

  Instant at(LocalDate day, int minuteOfDay) {
    return day.atStartOfDay(zone()).plusMinutes(minuteOfDay).toInstant();
  }

  /** From {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
