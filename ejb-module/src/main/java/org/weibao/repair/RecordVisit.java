package org.weibao.repair;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody was on site.
 *
 * @param arrivedAt when he came; stops the arrival clock
 * @param leftAt when he left, if he did
 * @param note at most {@link #NOTE_LENGTH} characters
 */
public record RecordVisit(Instant arrivedAt, Optional<Instant> leftAt, Optional<String> note) {

  public static final int NOTE_LENGTH = 500;
}
