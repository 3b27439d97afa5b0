package org.weibao.repair.control;

import java.util.Map;

/**
 * What is reviewed in a fault record F1 (S01-4-3-a): if any of it were another, it would not be.
 */
public final class FaultRecordContent {

  private FaultRecordContent() {}

  /** By name; null is empty. */
  public static Map<String, String> of(
      long visitId,
      String cause,
      String causeText,
      String handling,
      boolean solvedOnSpot,
      Long oldDeviceId,
      Long newDeviceId) {
    return Map.of(
        "cause",
        cause,
        "causeText",
        causeText == null ? "" : causeText,
        "handling",
        handling,
        "newDeviceId",
        newDeviceId == null ? "" : newDeviceId.toString(),
        "oldDeviceId",
        oldDeviceId == null ? "" : oldDeviceId.toString(),
        "solvedOnSpot",
        String.valueOf(solvedOnSpot),
        "visitId",
        String.valueOf(visitId));
  }
}
