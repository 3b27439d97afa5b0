package org.weibao.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import org.weibao.approval.PlannedApproval;

/** A broken device on its way to the maker and back, with its form F2. */
final class ReturnFile {

  private record Row(Table table, Object[] values) {}

  final CaseFile file;
  final Item device;
  final long faultRecordId;
  final SplittableRandom random;
  final Instant requestedAt;
  final long id;
  final String number;
  final Chain chain;
  final long approvalId;
  final Iterator<PlannedApproval.Step> waiting;
  BigDecimal fee;
  String status = "IN_APPROVAL";
  String waitingRole;
  String rmaNumber;
  String refusalCode;
  String outcome;
  String outcomeText;
  Item replacement;
  Instant shippedAt;
  String carrier;
  String trackingNumber;
  String backCarrier;
  String backTracking;
  Instant receivedAt;
  String inspection;
  Instant finishedAt;
  long sent;
  long heard;
  int version;

  /** Our last message; it is still to be sent if nothing has come of it when the story ends. */
  Object[] lastLetter;

  private final List<Row> rows = new ArrayList<>();

  ReturnFile(
      CaseFile file,
      Item device,
      SplittableRandom random,
      Instant requestedAt,
      long id,
      String number,
      Chain chain,
      long approvalId) {
    this.file = file;
    this.device = device;
    this.faultRecordId = file.faultRecordId;
    this.random = random;
    this.requestedAt = requestedAt;
    this.id = id;
    this.number = number;
    this.chain = chain;
    this.approvalId = approvalId;
    this.waiting = chain.steps().iterator();
  }

  void keep(Table table, Object... values) {
    rows.add(new Row(table, values));
  }

  void tellTo(RowSink sink) {
    rows.forEach(row -> sink.row(row.table(), row.values()));
  }

  Item comingBack() {
    return replacement == null ? device : replacement;
  }

  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  /** An instant some hours later, to the second. */
  Instant after(Instant at, int fromHours, int toHours) {
    return at.plusSeconds(between(fromHours * 3600, toHours * 3600));
  }
}
