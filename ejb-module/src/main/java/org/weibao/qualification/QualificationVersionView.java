package org.weibao.qualification;

import java.time.Instant;
import java.util.Optional;

/**
 * What stood in a certificate from a moment on.
 *
 * @param why it was put right; empty for the first
 */
public record QualificationVersionView(
    int number,
    CertificateData data,
    Optional<String> why,
    String writtenByName,
    Instant writtenAt) {}
