package org.weibao.project;

import java.util.Objects;

/**
 * What is written down of a region or city.
 *
 * @param code short name, unique among its kind, in capitals
 */
public record PlaceData(String code, String name, String nameEn) {

  /** Longest code. */
  public static final int CODE_LENGTH = 20;

  /** Longest name. */
  public static final int NAME_LENGTH = 80;

  /** Texts without blanks around them. */
  public PlaceData {
    code = Objects.requireNonNullElse(code, "").strip();
    name = Objects.requireNonNullElse(name, "").strip();
    nameEn = Objects.requireNonNullElse(nameEn, "").strip();
  }
}
