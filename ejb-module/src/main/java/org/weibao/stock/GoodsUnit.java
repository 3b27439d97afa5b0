package org.weibao.stock;

/** What goods are counted in. */
public enum GoodsUnit {
  PIECE,
  METRE,
  SET,
  ROLL
}
