package org.weibao.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;

/**
 * One RSA key of the {@link KeyRing}. Its file holds the private half (PKCS 8); the public half is
 * computed from it, so the two can never disagree.
 */
public final class SigningKey {

  private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
  private static final String END = "-----END PRIVATE KEY-----";
  private static final int BITS = 2048;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final Instant begins;
  private final RSAPrivateCrtKey privateKey;
  private final PublicKey publicKey;
  private final String id;

  private SigningKey(Instant begins, RSAPrivateCrtKey key) throws GeneralSecurityException {
    this.begins = begins;
    this.privateKey = key;
    this.publicKey =
        KeyFactory.getInstance("RSA")
            .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
    String thumb = "{\"e\":\"" + exponent() + "\",\"kty\":\"RSA\",\"n\":\"" + modulus() + "\"}";
    this.id =
        BASE64.encodeToString(
            MessageDigest.getInstance("SHA-256").digest(thumb.getBytes(StandardCharsets.US_ASCII)));
  }

  /**
   * Reads a key file.
   *
   * @param begins from when on it signs
   * @throws UncheckedIOException if the file cannot be read
   * @throws IllegalStateException if it holds no RSA key
   */
  static SigningKey read(Path file, Instant begins) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      byte[] der = Base64.getMimeDecoder().decode(text.replace(BEGIN, "").replace(END, "").strip());
      return new SigningKey(
          begins,
          (RSAPrivateCrtKey)
              KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der)));
    } catch (IOException e) {
      throw new UncheckedIOException("The key that signs tokens cannot be read: " + file, e);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException(file + " holds no RSA private key in PKCS 8", e);
    }
  }

  /** A new key as PEM. */
  static String newPem() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      byte[] der = generator.generateKeyPair().getPrivate().getEncoded();
      String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
      return BEGIN + "\n" + body + "\n" + END + "\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK 17 makes RSA keys", e);
    }
  }

  /** From when on it signs. */
  Instant begins() {
    return begins;
  }

  /** Header {@code kid} of its tokens: the key's RFC 7638 thumbprint. */
  public String id() {
    return id;
  }

  /** The half that verifies. */
  PublicKey publicKey() {
    return publicKey;
  }

  /** Modulus, as JWK member {@code n}. */
  public String modulus() {
    return encode(privateKey.getModulus());
  }

  /** Public exponent, as JWK member {@code e}. */
  public String exponent() {
    return encode(privateKey.getPublicExponent());
  }

  /** RS256 signature: RSA PKCS 1 v1.5 over SHA-256. */
  byte[] sign(byte[] content) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(privateKey);
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK 17 signs with RSA and SHA-256", e);
    }
  }

  /** Big-endian without the sign's zero byte (RFC 7518, 2). */
  private static String encode(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int sign = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
    byte[] plain = new byte[bytes.length - sign];
    System.arraycopy(bytes, sign, plain, 0, plain.length);
    return BASE64.encodeToString(plain);
  }
}
