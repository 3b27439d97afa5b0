package org.weibao.request.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.listing.Words;
import org.weibao.kernel.listing.Words.Mark;

/** The register's index of words, month by month. */
final class RequestWords {

  /** As the index has it. */
  static final String INDEXED =
      "request_words(q.search_key, q.received_at, q.project_id, q.urgency, q.status,"
          + " q.arrived_late or (q.arrived_at is null and q.arrival_due_at is not null))";

  /** From the month of the newest request to that of the oldest. */
  static final String MONTHS =
      "months_back((select max(received_at) from service_request),"
          + " (select min(received_at) from service_request))";

  /**
   * Late are fewest of a month, and a project has a part of it. Open ones are few of the register
   * and may be most of the month that it ends with.
   */
  private static final List<Mark> MARKS =
      List.of(
          new Mark("late", "text 'L'"),
          new Mark("open", "text 'O'", Optional.of("project")),
          new Mark("project", "'P' || :project"),
          new Mark("urgency=EMERGENCY", "text 'E'"));

  private static final Map<String, String> BOUNDS =
      Map.of("from", "m.beyond > :from", "to", "m.first < :to");

  private static final Map<String, String> REACHES =
      Map.of(
          "open",
          "m.beyond > (select min(received_at) from service_request where status <> 'CLOSED')");

  /** What the list of the register looks texts up in. */
  static final Words OF_LIST =
      new Words(
          "text",
          "service_request",
          "q",
          INDEXED,
          "pattern_words(search_key(:text))",
          MONTHS,
          MARKS,
          BOUNDS,
          REACHES,
          "m.first <= :after");

  private RequestWords() {}
}
