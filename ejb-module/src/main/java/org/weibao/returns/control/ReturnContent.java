package org.weibao.returns.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * What people approve when they approve a form F2 (S01-5.2.1-b): if any of it were another, they
 * would have to be asked anew.
 */
public final class ReturnContent {

  private ReturnContent() {}

  /**
   * By name.
   *
   * @param fee in yuan, if we pay
   */
  public static Map<String, String> of(
      long deviceId,
      long faultRecordId,
      String faultText,
      Optional<BigDecimal> fee,
      long supplierId) {
    return Map.of(
        "deviceId", String.valueOf(deviceId),
        "faultRecordId", String.valueOf(faultRecordId),
        "faultText", faultText,
        "repairFee",
            fee.map(yuan -> yuan.setScale(2, RoundingMode.HALF_UP).toPlainString()).orElse(""),
        "supplierId", String.valueOf(supplierId),
        "wePay", String.valueOf(fee.isPresent()));
  }
}
