package org.weibao.registerimport.control;

/** Text that the database and a page can take. */
public final class StorableText {

  private static final char REPLACEMENT = '\uFFFD';

  private StorableText() {}

  /** Whether a character cannot be stored: control characters, halves of surrogate pairs. */
  public static boolean isUnstorable(int character) {
    int type = Character.getType(character);
    return type == Character.SURROGATE
        || type == Character.CONTROL && character != '\n' && character != '\r' && character != '\t';
  }

  /** The text with a replacement sign in place of what cannot be stored. */
  public static String of(String text) {
    if (text.codePoints().noneMatch(StorableText::isUnstorable)) {
      return text;
    }
    StringBuilder storable = new StringBuilder();
    text.codePoints()
        .map(character -> isUnstorable(character) ? REPLACEMENT : character)
        .forEach(storable::appendCodePoint);
    return storable.toString();
  }
}
