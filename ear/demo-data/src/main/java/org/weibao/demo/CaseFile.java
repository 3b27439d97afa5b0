package org.weibao.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.weibao.policy.ServiceCaseDecision;

/** One request on its way from the call to the closing; its rows are told when nothing changes. */
final class CaseFile {

  private record Row(Table table, Object[] values) {}

  final Site site;
  final DemoBook.Fault fault;
  final SplittableRandom random;
  final Instant receivedAt;
  Instant registeredAt;
  String source;
  boolean emergency;
  String ground;
  Item item;
  Site.Flat flat;
  String place;

  long id;
  String number;
  String registerNumber;
  String idempotencyKey;
  ServiceCaseDecision decision;
  Instant dueAt;
  String status = "REGISTERED";
  Instant arrivedAt;
  Instant doneAt;
  Instant closedAt;

  /** When the latest earlier request about the same had been closed, as this one came in. */
  Instant closedBefore;

  long technician;
  Visit visit;
  int visits;
  int version;

  /** What was taken out broken, and the fault record that says so. */
  Item brokenDevice;

  long faultRecordId;

  /** Whether the request's row is written, so that others may name it. */
  boolean told;

  /** Returns that came of it and are not told yet. */
  final List<ReturnFile> returns = new ArrayList<>(0);

  private final List<Row> rows = new ArrayList<>();

  CaseFile(Site site, DemoBook.Fault fault, SplittableRandom random, Instant receivedAt) {
    this.site = site;
    this.fault = fault;
    this.random = random;
    this.receivedAt = receivedAt;
  }

  /** A visit as it will be: the row knows when the team left once it has left. */
  static final class Visit {
    final Instant arrivedAt;
    final Instant doneAt;
    final Instant leftAt;
    long id;

    Visit(Instant arrivedAt, Instant doneAt, Instant leftAt) {
      this.arrivedAt = arrivedAt;
      this.doneAt = doneAt;
      this.leftAt = leftAt;
    }
  }

  /** Keeps a row that names the request until the request itself is told. */
  void keep(Table table, Object... values) {
    rows.add(new Row(table, values));
  }

  void tellTo(RowSink sink) {
    rows.forEach(row -> sink.row(row.table(), row.values()));
    rows.clear();
  }

  /** What form F2 says of the fault. */
  String faultText() {
    return demand() + " / " + fault.causeText();
  }

  String demand() {
    String where = flat == null ? place : flat.label();
    return fault.demand().replace("{where}", where == null ? "" : where);
  }

  /** From 0 to 99. */
  int percent() {
    return random.nextInt(100);
  }

  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }
}
