package org.weibao.stock;

import java.util.Objects;

/**
 * Goods that are to be kept by quantity.
 *
 * @param code unique, in capitals, digits and dashes
 */
public record NewGoods(String code, String name, String nameEn, GoodsUnit unit) {

  /** Texts without blanks around them. */
  public NewGoods {
    code = Objects.requireNonNullElse(code, "").strip();
    name = Objects.requireNonNullElse(name, "").strip();
    nameEn = Objects.requireNonNullElse(nameEn, "").strip();
  }
}
