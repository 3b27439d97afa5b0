package org.weibao.device;

import java.util.Objects;
import java.util.Optional;

/**
 * What is written down of a maker or supplier.
 *
 * @param code short name, unique, in capitals
 */
public record SupplierData(String code, String name, String nameEn, Optional<String> phone) {

  /** Longest code. */
  public static final int CODE_LENGTH = 20;

  /** Longest name. */
  public static final int NAME_LENGTH = 120;

  /** Longest phone number. */
  public static final int PHONE_LENGTH = 40;

  /** Texts without blanks around them. */
  public SupplierData {
    code = Objects.requireNonNullElse(code, "").strip();
    name = Objects.requireNonNullElse(name, "").strip();
    nameEn = Objects.requireNonNullElse(nameEn, "").strip();
    phone = phone.map(String::strip).filter(text -> !text.isEmpty());
  }
}
