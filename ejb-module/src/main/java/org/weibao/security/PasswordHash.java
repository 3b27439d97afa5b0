package org.weibao.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * One-way hash of a password, PBKDF2 with a salt of its own. The stored text names its parameters
 * ({@code pbkdf2-sha512$iterations$salt$hash}, Base64), so they can be raised without making old
 * passwords invalid.
 */
public final class PasswordHash {

  /** OWASP's figure for PBKDF2 with HMAC-SHA-512. */
  public static final int ITERATIONS = 220_000;

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final String LABEL = "pbkdf2-sha512";
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 512;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PasswordHash() {}

  /** Hashes with a new salt and {@link #ITERATIONS}. */
  public static String of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return of(password, salt, ITERATIONS);
  }

  /**
   * Hashes with given parameters; the same input gives the same text, which demo data rely on.
   *
   * @param iterations rounds of the hash function
   */
  public static String of(String password, byte[] salt, int iterations) {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return String.join(
        "$",
        LABEL,
        Integer.toString(iterations),
        base64.encodeToString(salt),
        base64.encodeToString(derive(password, salt, iterations)));
  }

  /**
   * Whether a password is the one that was hashed; takes the same time for every wrong password.
   *
   * @param stored what {@link #of(String)} gave; anything else never matches
   */
  public static boolean matches(String password, String stored) {
    List<String> parts = List.of(stored.split("\\$", -1));
    if (parts.size() != 4 || !LABEL.equals(parts.get(0))) {
      return false;
    }
    Base64.Decoder base64 = Base64.getDecoder();
    byte[] expected = base64.decode(parts.get(3));
    byte[] actual = derive(password, base64.decode(parts.get(2)), Integer.parseInt(parts.get(1)));
    return MessageDigest.isEqual(expected, actual);
  }

  /** Whether a hash was made with weaker parameters than those of today. */
  public static boolean isOutdated(String stored) {
    List<String> parts = List.of(stored.split("\\$", -1));
    return parts.size() == 4
        && LABEL.equals(parts.get(0))
        && Integer.parseInt(parts.get(1)) < ITERATIONS;
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK 17 has " + ALGORITHM, e);
    } finally {
      spec.clearPassword();
    }
  }
}
