package org.weibao.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Goods that were taken away for repair: receipt, line of the register and repair card in one.
 *
 * @param what what it is
 * @param serial of one of our devices
 * @param look how it looked, and what came with it
 * @param handedOverBy who handed it over
 * @param plannedOn day on which it is promised back
 * @param late whether that day is over and it is not back
 * @param repairMinutes actual time of the repair
 * @param receivedBy who got it back
 * @param receiptMissing why the receipt was not taken back
 */
public record GoodsView(
    long id,
    String number,
    String requestNumber,
    long projectId,
    String projectName,
    String projectNameEn,
    Optional<String> roomLabel,
    String what,
    Optional<String> serial,
    String look,
    GoodsState state,
    String takenByName,
    Instant takenAt,
    String handedOverBy,
    LocalDate plannedOn,
    boolean late,
    Optional<Long> repairedBy,
    Optional<String> repairedByName,
    Optional<Instant> repairedAt,
    Optional<Integer> repairMinutes,
    Optional<String> repairWork,
    Optional<String> repairParts,
    Optional<String> inspectedByName,
    Optional<Instant> inspectedAt,
    Optional<String> returnedByName,
    Optional<Instant> returnedAt,
    Optional<String> receivedBy,
    Optional<String> unrepairedReason,
    Optional<String> receiptMissing,
    int version) {

  /** Whether it waits to be repaired. */
  public boolean repairable() {
    return state == GoodsState.TAKEN || state == GoodsState.REJECTED;
  }

  /** Whether it is in the workshop. */
  public boolean here() {
    return state != GoodsState.RETURNED;
  }

  /** Whether it may go back as repaired. */
  public boolean passed() {
    return state == GoodsState.PASSED;
  }
}
