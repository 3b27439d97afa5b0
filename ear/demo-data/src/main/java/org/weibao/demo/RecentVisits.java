package org.weibao.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Some visits of the last weeks, a few a day in each project, of which other chapters tell more.
 * Their number does not grow with the story, so that a million requests need no more memory.
 */
final class RecentVisits {

  private static final int DAYS = 24;
  private static final int A_DAY = 2;

  /** Who signed for a visit, on the work order of that number. */
  record Paper(long orderId, String orderNumber, String signer, long rating) {}

  /** A visit that is over; its request goes on. */
  record Visited(
      CaseFile file,
      Paper paper,
      String faultRecord,
      boolean solved,
      long technician,
      Instant arrivedAt,
      Instant doneAt,
      Instant leftAt) {}

  private record ProjectDay(long project, LocalDate day) {}

  private final Telling telling;
  private final Map<ProjectDay, Integer> taken = new HashMap<>();
  private final List<Visited> visits = new ArrayList<>();

  RecentVisits(Telling telling) {
    this.telling = telling;
  }

  /** The visit under way is over. */
  void over(CaseFile file, Paper paper, String faultRecord, boolean solved) {
    CaseFile.Visit visit = file.visit;
    LocalDate day = LocalDate.ofInstant(visit.leftAt, telling.zone());
    if (day.isBefore(telling.anchor().minusDays(DAYS))
        || taken.merge(new ProjectDay(file.site.id, day), 1, Integer::sum) > A_DAY) {
      return;
    }
    visits.add(
        new Visited(
            file,
            paper,
            faultRecord,
            solved,
            file.technician,
            visit.arrivedAt,
            visit.doneAt,
            visit.leftAt));
  }

  /** In the order of time. */
  List<Visited> all() {
    return List.copyOf(visits);
  }
}
