package org.weibao.calendar.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;

/**
 * All open time of some years, as spans of instants with the open time before each: how much is
 * open between two instants, and when so much has been open, are binary searches.
 *
 * <p>An instant is open if the clock on the wall then shows a time in a window of its date. Where
 * clocks go forward a window is shorter, where they go back it is longer or comes twice. Times are
 * microseconds since 1970.
 */
public final class Timeline {

  private static final long MICROS = 1_000_000L;
  private static final int DAY = 24 * 60 * 60;

  private final int firstYear;
  private final int lastYear;
  private final long from;
  private final long to;

  /** Beginnings and ends of the open spans, in order; none overlap, some touch. */
  private final long[] opens;

  private final long[] closes;

  /** Open time before each span. */
  private final long[] before;

  private final long total;

  private Timeline(int firstYear, int lastYear, Spans spans) {
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.from = micros(firstYear);
    this.to = micros(lastYear + 1);
    this.opens = Arrays.copyOf(spans.opens, spans.count);
    this.closes = Arrays.copyOf(spans.closes, spans.count);
    this.before = new long[spans.count];
    long sum = 0;
    for (int i = 0; i < spans.count; i++) {
      before[i] = sum;
      sum += closes[i] - opens[i];
    }
    this.total = sum;
  }

  /** The open time of some years, both ends included; years as universal time counts them. */
  public static Timeline of(ZoneId zone, OpenDays days, int firstYear, int lastYear) {
    ZoneRules rules = zone.getRules();
    long end = seconds(lastYear + 1);
    long at = seconds(firstYear);
    Spans spans = new Spans(((lastYear - firstYear) + 1) * 800);
    while (at < end) {
      Instant instant = Instant.ofEpochSecond(at);
      ZoneOffsetTransition next = rules.nextTransition(instant);
      long until = next == null ? end : Math.min(end, next.toEpochSecond());
      lay(spans, days, at, until, rules.getOffset(instant).getTotalSeconds());
      at = until;
    }
    return new Timeline(firstYear, lastYear, spans);
  }

  /** Lays out the windows of a time in which the distance from universal time stays the same. */
  private static void lay(Spans spans, OpenDays days, long from, long until, int offset) {
    long lastDay = Math.floorDiv(until - 1 + offset, DAY);
    for (long day = Math.floorDiv(from + offset, DAY); day <= lastDay; day++) {
      int[] windows = days.on(day);
      long midnight = day * DAY - offset;
      for (int i = 0; i < windows.length; i += 2) {
        long open = Math.max(from, midnight + windows[i]);
        long close = Math.min(until, midnight + windows[i + 1]);
        if (open < close) {
          spans.add(open * MICROS, close * MICROS);
        }
      }
    }
  }

  /** Whether both instants lie in the years that are laid out. */
  public boolean covers(long first, long last) {
    return first >= from && last < to;
  }

  /** First year laid out. */
  public int firstYear() {
    return firstYear;
  }

  /** Last year laid out. */
  public int lastYear() {
    return lastYear;
  }

  /** Open time from the beginning of what is laid out up to an instant. */
  public long openBefore(long at) {
    int span = spanAt(at);
    return span < 0 ? 0 : before[span] + Math.min(at, closes[span]) - opens[span];
  }

  /** All open time that is laid out. */
  public long total() {
    return total;
  }

  /**
   * The first instant before which so much is open; at the edge of a window its end.
   *
   * @param open from 1 up to {@link #total()}
   */
  public long instantOf(long open) {
    int low = 0;
    int high = before.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (before[middle] < open) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return opens[low] + (open - before[low]);
  }

  /** Whether an instant is open. */
  public boolean isOpen(long at) {
    int span = spanAt(at);
    return span >= 0 && at < closes[span];
  }

  /** The instant itself if it is open, otherwise the next beginning; negative if none is known. */
  public long nextOpen(long at) {
    int span = spanAt(at);
    if (span >= 0 && at < closes[span]) {
      return at;
    }
    return span + 1 < opens.length ? opens[span + 1] : Long.MIN_VALUE;
  }

  /** The last end of open time that is not after an instant which itself ends or follows it. */
  public long lastCloseUpTo(long at) {
    int span = spanAt(at - 1);
    return span < 0 ? Long.MIN_VALUE : Math.min(at, closes[span]);
  }

  /** The open spans between two instants, cut at both. */
  public void spansBetween(long first, long last, SpanReader reader) {
    for (int i = Math.max(0, spanAt(first)); i < opens.length && opens[i] < last; i++) {
      long open = Math.max(first, opens[i]);
      long close = Math.min(last, closes[i]);
      if (open < close) {
        reader.span(open, close);
      }
    }
  }

  /** The last span that begins no later, or -1. */
  private int spanAt(long at) {
    int low = -1;
    int high = opens.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >> 1;
      if (opens[middle] <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static long seconds(int year) {
    return LocalDate.of(year, 1, 1).toEpochDay() * DAY;
  }

  private static long micros(int year) {
    return seconds(year) * MICROS;
  }

  /** Takes one open span after another. */
  @FunctionalInterface
  public interface SpanReader {
    /** One span, in microseconds since 1970. */
    void span(long open, long close);
  }

  /** Spans while they are collected. */
  private static final class Spans {
    private long[] opens;
    private long[] closes;
    private int count;

    Spans(int expected) {
      opens = new long[expected];
      closes = new long[expected];
    }

    void add(long open, long close) {
      if (count == opens.length) {
        opens = Arrays.copyOf(opens, 2 * count);
        closes = Arrays.copyOf(closes, 2 * count);
      }
      opens[count] = open;
      closes[count] = close;
      count++;
    }
  }
}
