package org.weibao.contact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That the register F5 was handed over to the property centre (S01-5.1.2-a).
 *
 * @param placedOn day of it, not before the completion and not in the future
 * @param agreedWith who took it at the centre
 * @param note anything else worth knowing
 */
public record PlaceRegister(LocalDate placedOn, String agreedWith, Optional<String> note) {

  public static final int AGREED_WITH_LENGTH = 80;
  public static final int NOTE_LENGTH = 400;

  /** Texts are stripped. */
  public PlaceRegister {
    agreedWith = agreedWith == null ? "" : agreedWith.strip();
    note = note.map(String::strip).filter(text -> !text.isEmpty());
  }
}
