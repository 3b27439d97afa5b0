package org.weibao.stock;

/**
 * Goods that are kept by quantity: parts and consumables without serials.
 *
 * @param version counts how often they were renamed
 */
public record GoodsView(
    long id, String code, String name, String nameEn, GoodsUnit unit, int version) {

  /** Longest code. */
  public static final int CODE_LENGTH = 40;

  /** Longest name. */
  public static final int NAME_LENGTH = 120;
}
