package org.weibao.workorder;

import java.time.Instant;
import java.util.Optional;

/**
 * That the head of the department could not be reached (S12-4.2.3c).
 *
 * @param triedAt when it was tried last
 * @param note whatever else is worth knowing; at most {@link #NOTE_LENGTH} characters
 */
public record HeadNotReached(Instant triedAt, HeadChannel channel, Optional<String> note) {

  /** Longest note. */
  public static final int NOTE_LENGTH = 500;

  /** A note without blanks around it. */
  public HeadNotReached {
    note = note.map(String::strip).filter(text -> !text.isEmpty());
  }
}
