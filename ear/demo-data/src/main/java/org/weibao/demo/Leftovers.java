package org.weibao.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/** What the works left undone, and what was put to headquarters of it. */
final class Leftovers {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyMM");
  private static final String HEADQUARTERS = "HQ_AFFAIRS_SUPERVISOR";
  private static final String MANAGER = "DEPT_MANAGER";
  private static final int MORNING = 9 * 60 + 30;
  private static final Duration OPINION = Duration.ofHours(5);
  private static final Duration NOTE = Duration.ofDays(2);
  private static final Duration RESULT = Duration.ofDays(6);

  private final Telling telling;
  private final Staff staff;

  private Leftovers(Telling telling, Staff staff) {
    this.telling = telling;
    this.staff = staff;
  }

  /** Writes them; gives how many there are. */
  static long write(Telling telling, Staff staff, Map<String, Site> sites) {
    Leftovers leftovers = new Leftovers(telling, staff);
    int count = 0;
    for (DemoBook.Leftover leftover : telling.book().leftovers()) {
      count++;
      leftovers.write(leftover, sites.get(leftover.project()).id, count);
    }
    return count;
  }

  private void write(DemoBook.Leftover leftover, long project, int count) {
    LocalDate day = telling.anchor().minusDays(leftover.raisedDaysAgo());
    Instant at = telling.at(day, MORNING);
    boolean asked = leftover.ground().isPresent();
    boolean settled = leftover.result().isPresent();
    long id = telling.ids().next();
    telling
        .sink()
        .row(
            Table.ESCALATION,
            id,
            "ES%s-%06d".formatted(MONTH.format(YearMonth.from(day)), count),
            project,
            true,
            leftover.ground().orElse(null),
            leftover.description(),
            leftover.owedBy(),
            telling.anchor().plusDays(leftover.plannedInDays()),
            state(leftover),
            asked ? "S01-5.1.2-d" : null,
            asked ? "S01@1" : null,
            staff.any("SERVICE_TECHNICIAN"),
            at,
            asked ? at : null,
            leftover.result().orElse(null),
            settled ? staff.any(HEADQUARTERS) : null,
            settled ? at.plus(RESULT) : null,
            0);
    if (asked) {
      opinion(id, HEADQUARTERS, leftover.hqOpinion(), at);
      opinion(id, MANAGER, leftover.managerOpinion(), at);
    }
    leftover
        .note()
        .ifPresent(
            text ->
                telling
                    .sink()
                    .row(
                        Table.ESCALATION_NOTE,
                        telling.ids().next(),
                        id,
                        text,
                        staff.any(HEADQUARTERS),
                        at.plus(NOTE)));
  }

  private void opinion(long escalation, String role, Optional<String> opinion, Instant asked) {
    telling
        .sink()
        .row(
            Table.ESCALATION_OPINION,
            telling.ids().next(),
            escalation,
            role,
            opinion.orElse(null),
            opinion.isPresent() ? staff.any(role) : null,
            opinion.isPresent() ? asked.plus(OPINION) : null);
  }

  private static String state(DemoBook.Leftover leftover) {
    if (leftover.result().isPresent()) {
      return "SETTLED";
    } else if (leftover.ground().isEmpty()) {
      return "RECORDED";
    }
    return leftover.hqOpinion().isPresent() && leftover.managerOpinion().isPresent()
        ? "FOLLOWED"
        : "ASKED";
  }
}
