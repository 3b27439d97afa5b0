package org.weibao.security;

import java.security.SecureRandom;

/** Passwords that nobody has chosen. */
final class RandomPassword {

  /** Without characters that are taken for one another when copied from a screen. */
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomPassword() {}

  static String ofLength(int length) {
    StringBuilder password = new StringBuilder(length);
    RANDOM.ints(length, 0, ALPHABET.length()).forEach(i -> password.append(ALPHABET.charAt(i)));
    return password.toString();
  }
}
