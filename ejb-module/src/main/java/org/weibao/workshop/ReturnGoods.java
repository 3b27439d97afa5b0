package org.weibao.workshop;

import java.util.Optional;

/**
 * Goods that go back to their owner (S04-12-d).
 *
 * @param receivedBy who took it and signed
 * @param unrepairedReason why it goes back without repair; empty after a passed inspection
 * @param receiptMissing why the receipt does not come back; empty if it was taken back
 */
public record ReturnGoods(
    String receivedBy, Optional<String> unrepairedReason, Optional<String> receiptMissing) {

  public static final int REASON_LENGTH = 500;
}
