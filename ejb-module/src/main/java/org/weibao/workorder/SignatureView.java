package org.weibao.workorder;

import java.time.Instant;
import java.util.Optional;

/**
 * The customer's signature under a visit.
 *
 * @param sha256 of the picture; empty if it was signed on paper
 */
public record SignatureView(
    String signer,
    boolean onPaper,
    Optional<String> sha256,
    Optional<Integer> rating,
    Optional<String> remark,
    Instant signedAt) {}
