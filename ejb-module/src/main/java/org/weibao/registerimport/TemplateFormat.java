package org.weibao.registerimport;

/** File types of the register, to download as a template and to import. */
public enum TemplateFormat {
  /** Office Open XML workbook. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** Comma separated text, UTF-8 with byte order mark so that Excel reads Chinese. */
  CSV("text/csv;charset=UTF-8");

  private final String mediaType;

  TemplateFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** For the HTTP header. */
  public String mediaType() {
    return mediaType;
  }
}
