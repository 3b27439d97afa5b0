package org.weibao.workorder;

import java.util.Optional;
import org.weibao.workorder.control.SignatureCheck;

/**
 * The customer's signature.
 *
 * @param signer who signed
 * @param picture PNG drawn by finger; empty if the voucher was signed on paper
 * @param rating 1 (bad) to 5 (very good), if the customer gave one
 * @param remark what the customer wants to say
 */
public record Signature(
    String signer, Optional<byte[]> picture, Optional<Integer> rating, Optional<String> remark) {

  /** Longest name. */
  public static final int SIGNER_LENGTH = 80;

  /** Longest remark. */
  public static final int REMARK_LENGTH = 500;

  /** Largest picture, in bytes. */
  public static final int PICTURE_SIZE = 150_000;

  /** Best rating; the worst is 1. */
  public static final int BEST = 5;

  /**
   * Looks at it before it is kept for ever.
   *
   * @return SHA-256 of the picture; empty if it was signed on paper
   * @throws org.weibao.kernel.BusinessException {@link WorkOrderProblem}, naming the field
   */
  public Optional<String> checked() {
    return SignatureCheck.sha256(this);
  }
}
