package org.weibao.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** Lengths of time, and distances between zones, in words. */
public final class Spans {

  private Spans() {}

  /** A length of time, in the two units that matter. */
  public static String text(Locale language, Duration duration) {
    if (duration.toDays() >= 2) {
      return Messages.text(language, "duration.days", duration.toDays());
    }
    if (duration.toHours() >= 1) {
      return Messages.text(
          language, "duration.hours", duration.toHours(), duration.toMinutesPart());
    }
    return Messages.text(language, "duration.minutes", duration.toMinutes());
  }

  /** How long is left until a deadline, or how long since it passed. */
  public static String untilOpen(Locale language, Instant deadline, Instant now) {
    Duration left = Duration.between(now, deadline);
    String key = left.isNegative() ? "clock.late-by" : "clock.left";
    return Messages.text(language, key, text(language, left.abs()));
  }

  /** By how much a deadline was met or missed. */
  public static String untilMet(Locale language, Instant deadline, Instant met) {
    Duration left = Duration.between(met, deadline);
    String key = left.isNegative() ? "clock.missed-by" : "clock.met-with";
    return Messages.text(language, key, text(language, left.abs()));
  }

  /** A zone's distance from universal time, for example UTC+8 or UTC−3:30. */
  public static String offset(ZoneId zone, Instant at) {
    int minutes = zone.getRules().getOffset(at).getTotalSeconds() / 60;
    if (minutes == 0) {
      return "UTC";
    }
    String hours = "UTC" + (minutes < 0 ? "−" : "+") + Math.abs(minutes) / 60;
    int rest = Math.abs(minutes) % 60;
    return rest == 0 ? hours : hours + ":" + (rest < 10 ? "0" : "") + rest;
  }
}
