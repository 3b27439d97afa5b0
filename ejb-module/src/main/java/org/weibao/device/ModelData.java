package org.weibao.device;

import java.util.Objects;

/**
 * What is written down of a device model.
 *
 * @param code as its maker writes it, unique, in capitals
 * @param category system class of its devices
 * @param supplierId who makes or supplies it
 */
public record ModelData(
    String code, DeviceCategory category, String name, String nameEn, long supplierId) {

  /** Longest code. */
  public static final int CODE_LENGTH = 40;

  /** Longest name. */
  public static final int NAME_LENGTH = 120;

  /** Texts without blanks around them. */
  public ModelData {
    code = Objects.requireNonNullElse(code, "").strip();
    name = Objects.requireNonNullElse(name, "").strip();
    nameEn = Objects.requireNonNullElse(nameEn, "").strip();
  }
}
