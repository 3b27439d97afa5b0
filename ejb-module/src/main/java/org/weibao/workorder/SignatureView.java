package org.weibao.workorder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The customer's signature under a visit.
 *
 * @param sha256 of the picture; empty if it was signed on paper
 * @param parts what was used, as the customer signed it; empty if that was not written down yet
 * @param sheet digest of the sheet that he was shown; empty if that was not written down yet
 */
public record SignatureView(
    String signer,
    boolean onPaper,
    Optional<String> sha256,
    Optional<Integer> rating,
    Optional<String> remark,
    Instant signedAt,
    Optional<List<SignedPart>> parts,
    Optional<String> sheet) {

  /** Parts are copied. */
  public SignatureView {
    parts = parts.map(List::copyOf);
  }
}
