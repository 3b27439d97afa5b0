package org.weibao.device;

import java.util.Objects;

/**
 * A sheet of labels; lengths in millimetres.
 *
 * @param code names it in addresses
 * @param names what people call it: English, simplified and traditional Chinese
 * @param columns labels beside each other
 * @param rows labels below each other
 * @param left margin before the first column
 * @param top margin above the first row
 * @param width of one label
 * @param height of one label
 * @param gapX between columns
 * @param gapY between rows
 */
public record LabelSheet(
    String code,
    Names names,
    float pageWidth,
    float pageHeight,
    int columns,
    int rows,
    float left,
    float top,
    float width,
    float height,
    float gapX,
    float gapY) {

  private static final float SLACK = 0.5f;

  /** What people call it. */
  public record Names(String english, String simplified, String traditional) {}

  /** Labels lie on the page. */
  public LabelSheet {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(names, "names");
    if (columns < 1 || rows < 1 || width <= 0 || height <= 0) {
      throw new IllegalArgumentException(code + " has no labels");
    }
    if (left + columns * width + (columns - 1) * gapX > pageWidth + SLACK
        || top + rows * height + (rows - 1) * gapY > pageHeight + SLACK) {
      throw new IllegalArgumentException("labels of " + code + " lie beyond the page");
    }
  }

  /** Labels of one page. */
  public int labels() {
    return columns * rows;
  }
}
