package org.weibao.project;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is written down of an owner.
 *
 * @param movedInOn empty for since before anybody wrote it down
 */
public record OwnerData(String name, Optional<String> phone, Optional<LocalDate> movedInOn) {

  /** Longest name. */
  public static final int NAME_LENGTH = 80;

  /** Longest phone number. */
  public static final int PHONE_LENGTH = 40;

  /** Texts without blanks around them. */
  public OwnerData {
    name = Objects.requireNonNullElse(name, "").strip();
    phone = phone.map(String::strip).filter(text -> !text.isEmpty());
  }
}
