package org.weibao.voucher;

import java.time.Instant;
import java.util.Optional;

/**
 * A customer's signature under a visit with the voucher (S04-9-a).
 *
 * @param drawn as PNG; empty if it was put on paper
 */
public record VoucherSignature(
    String requestNumber,
    String workOrder,
    String signer,
    Instant signedAt,
    Optional<byte[]> drawn) {}
