package org.weibao.demo;

/** PostgreSQL's text format of COPY: tabs between values, a line a row, {@code \N} for null. */
final class CopyText {

  private CopyText() {}

  static void append(StringBuilder out, Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        out.append('\t');
      }
      if (values[i] == null) {
        out.append("\\N");
      } else {
        escape(out, values[i].toString());
      }
    }
    out.append('\n');
  }

  private static void escape(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        default -> out.append(c);
      }
    }
  }
}
