package org.weibao.returns;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Fills in form F2 for factory repair (S01-5.2.1-a).
 *
 * @param faultRecordNumber the F1 that found the device damaged
 * @param deviceSerial device that has to go to its maker
 * @param faultText what the maker is told
 * @param wePayRepairFee whether the department bears the repair fee (S01-5.2.1-c)
 * @param repairFee expected fee in yuan; exactly when we pay
 */
public record OpenReturn(
    String faultRecordNumber,
    String deviceSerial,
    String faultText,
    boolean wePayRepairFee,
    Optional<BigDecimal> repairFee) {

  /** Longest text of a fault. */
  public static final int FAULT_LENGTH = 1000;
}
