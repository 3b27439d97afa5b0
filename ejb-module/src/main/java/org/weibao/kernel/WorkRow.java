package org.weibao.kernel;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing to be done, as a work list shows it.
 *
 * @param number what it is called
 * @param link path and query of its page, below the application
 * @param placeName where it is, in Chinese
 * @param placeNameEn where it is, in English
 * @param text what it is about
 * @param textKey key of the catalogue that says it instead, if there is one
 * @param since when it began to wait
 * @param dueAt when it has to be done; empty where no rule says so
 */
public record WorkRow(
    String number,
    String link,
    String placeName,
    String placeNameEn,
    String text,
    Optional<String> textKey,
    Instant since,
    Optional<Instant> dueAt) {

  /** What it is about stands in the text. */
  public WorkRow(
      String number,
      String link,
      String placeName,
      String placeNameEn,
      String text,
      Instant since,
      Optional<Instant> dueAt) {
    this(number, link, placeName, placeNameEn, text, Optional.empty(), since, dueAt);
  }
}
