package org.weibao.project;

import java.util.Objects;
import java.util.Optional;

/**
 * What is written down of a property centre.
 *
 * @param code short name, unique, in capitals
 * @param cityId city that it lies in, and its projects with it
 * @param phone of its desk
 */
public record CenterData(
    String code, String name, String nameEn, long cityId, Optional<String> phone) {

  /** Longest code. */
  public static final int CODE_LENGTH = 20;

  /** Longest name. */
  public static final int NAME_LENGTH = 120;

  /** Longest phone number. */
  public static final int PHONE_LENGTH = 40;

  /** Texts without blanks around them. */
  public CenterData {
    code = Objects.requireNonNullElse(code, "").strip();
    name = Objects.requireNonNullElse(name, "").strip();
    nameEn = Objects.requireNonNullElse(nameEn, "").strip();
    phone = phone.map(String::strip).filter(text -> !text.isEmpty());
  }
}
