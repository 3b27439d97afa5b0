package org.weibao.servicerecord;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The record of a visit.
 *
 * @param recordId of what was handed in last; empty before
 * @param number of the work order
 * @param finishedAt when the work was over
 * @param solved whether the fault was repaired
 * @param signer who signed for the customer
 * @param rating 1 to 5, if the customer gave one
 * @param signaturePicture SHA-256 of the signature; empty if it was signed on paper
 * @param version 0 before it is handed in
 */
public record ServiceRecordView(
    long workOrderId,
    Optional<Long> recordId,
    String number,
    Optional<String> requestNumber,
    long projectId,
    String projectName,
    String projectNameEn,
    Optional<String> roomLabel,
    String task,
    String technicianName,
    Optional<Instant> arrivedAt,
    Optional<Instant> finishedAt,
    Optional<Boolean> solved,
    Optional<String> faultRecord,
    String signer,
    Instant signedAt,
    Optional<Integer> rating,
    Optional<String> remark,
    Optional<String> signaturePicture,
    RecordState state,
    Optional<String> archivedByName,
    Optional<Instant> archivedAt,
    Optional<String> archivedWhere,
    int version) {

  /** Longest name of the place of an archived record. */
  public static final int PLACE_LENGTH = 200;

  /** Whether it can be handed in. */
  public boolean handable() {
    return (state == RecordState.SIGNED_ON_SITE || state == RecordState.REFUSED)
        && rating.isPresent();
  }

  /** What is signed and approved, by name. */
  public Map<String, String> content() {
    Map<String, String> content = new TreeMap<>();
    content.put("number", number);
    content.put("task", task);
    content.put("technician", technicianName);
    content.put("arrived", arrivedAt.map(Instant::toString).orElse(""));
    content.put("finished", finishedAt.map(Instant::toString).orElse(""));
    content.put("solved", solved.map(String::valueOf).orElse(""));
    content.put("fault-record", faultRecord.orElse(""));
    content.put("signer", signer);
    content.put("signed", signedAt.toString());
    content.put("rating", rating.map(String::valueOf).orElse(""));
    content.put("remark", remark.orElse(""));
    content.put("picture", signaturePicture.orElse(""));
    return content;
  }
}
