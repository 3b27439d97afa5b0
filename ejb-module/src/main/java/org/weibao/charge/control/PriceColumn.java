package org.weibao.charge.control;

/** Columns of a table of prices, in their order. */
public enum PriceColumn {
  CODE("code"),
  KIND("kind"),
  NAME_EN("nameEn"),
  NAME_ZH("nameZh"),
  NAME_ZH_TW("nameZhTw"),
  UNIT("unit"),
  UNIT_PRICE("unitPrice");

  private final String key;

  PriceColumn(String key) {
    this.key = key;
  }

  /** Names it in messages, and as a header that every language takes. */
  public String key() {
    return key;
  }
}
