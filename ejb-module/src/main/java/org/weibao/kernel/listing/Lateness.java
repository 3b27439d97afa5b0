package org.weibao.kernel.listing;

import java.time.Instant;
import java.util.Optional;

/**
 * By how much a limit was missed.
 *
 * @param met when that happened which the limit is for; empty while it has not
 */
public record Lateness(Instant deadline, Optional<Instant> met) {}
