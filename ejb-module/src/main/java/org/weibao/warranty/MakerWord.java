package org.weibao.warranty;

import java.util.Optional;

/** What the maker said that leaves a cost with us; codes of refusals after ANSI X12 180. */
public enum MakerWord {
  BEYOND_WARRANTY,
  EXCESSIVE_WEAR,
  /** The device was used wrongly: damage by people, which no side's cover includes. */
  MISUSE,
  MAKER_FOUND_NOTHING,
  MAKER_REFUSED;

  private static final String FOUND_NOTHING = "NO_FAULT_FOUND";

  /**
   * What a return came to.
   *
   * @param refusalCode why the maker did not take the device
   * @param outcome what he did with it
   */
  public static Optional<MakerWord> of(Optional<String> refusalCode, Optional<String> outcome) {
    if (refusalCode.isPresent()) {
      return Optional.of(
          switch (refusalCode.get()) {
            case "RT" -> BEYOND_WARRANTY;
            case "EW" -> EXCESSIVE_WEAR;
            case "MU" -> MISUSE;
            default -> MAKER_REFUSED;
          });
    }
    return outcome.filter(FOUND_NOTHING::equals).map(found -> MAKER_FOUND_NOTHING);
  }
}
