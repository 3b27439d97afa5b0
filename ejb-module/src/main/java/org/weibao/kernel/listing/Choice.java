package org.weibao.kernel.listing;

/** One of the things that a filter by reference offers. */
public record Choice(long id, Named name) {

  /** A thing with its names. */
  public static Choice of(long id, String chinese, String english) {
    return new Choice(id, new Named(chinese, english));
  }
}
