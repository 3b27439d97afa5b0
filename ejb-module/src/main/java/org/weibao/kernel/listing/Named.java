package org.weibao.kernel.listing;

/**
 * A name that is kept in several languages.
 *
 * @param traditional in traditional characters, where it is kept in them; else as in simplified
 *     ones
 */
public record Named(String chinese, String english, String traditional) {

  /** A name that is kept in both languages. */
  public Named(String chinese, String english) {
    this(chinese, english, chinese);
  }
}
