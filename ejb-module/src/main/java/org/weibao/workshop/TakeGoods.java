package org.weibao.workshop;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Goods to be taken away.
 *
 * @param what what it is, at most {@link #WHAT_LENGTH} characters
 * @param serial of one of our devices; empty for what else an owner hands over
 * @param look how it looks and what comes with it, at most {@link #LOOK_LENGTH} characters
 * @param handedOverBy who handed it over and signed, at most {@link #NAME_LENGTH} characters
 * @param plannedOn day on which it is promised back
 */
public record TakeGoods(
    String what, Optional<String> serial, String look, String handedOverBy, LocalDate plannedOn) {

  public static final int WHAT_LENGTH = 200;
  public static final int LOOK_LENGTH = 500;
  public static final int NAME_LENGTH = 80;
}
