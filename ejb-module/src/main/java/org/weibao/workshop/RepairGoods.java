package org.weibao.workshop;

import java.util.Optional;

/**
 * What stands on the repair card (S04-12-a).
 *
 * @param minutes actual time of the repair
 * @param work what was done, at most {@link #TEXT_LENGTH} characters
 * @param parts parts fitted, at most {@link #TEXT_LENGTH} characters
 */
public record RepairGoods(int minutes, String work, Optional<String> parts) {

  public static final int TEXT_LENGTH = 1_000;

  /** A week around the clock, nearly. */
  public static final int MOST_MINUTES = 10_000;
}
