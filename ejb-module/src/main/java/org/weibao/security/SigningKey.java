package org.weibao.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/**
 * The RSA key that signs the product's tokens. It is made on the first start and kept in one file,
 * {@code signing-key.pem} (PKCS 8, mode 0600); the public half is computed from it, so the two can
 * never disagree. Nodes that share the folder accept each other's tokens.
 */
public final class SigningKey {

  private static final String FILE = "signing-key.pem";
  private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
  private static final String END = "-----END PRIVATE KEY-----";
  private static final int BITS = 2048;

  private final RSAPrivateCrtKey key;
  private final String publicPem;

  private SigningKey(RSAPrivateCrtKey key) throws GeneralSecurityException {
    this.key = key;
    byte[] spki =
        KeyFactory.getInstance("RSA")
            .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()))
            .getEncoded();
    this.publicPem = pem("-----BEGIN PUBLIC KEY-----", spki, "-----END PUBLIC KEY-----");
  }

  /** The key of this installation, made now if this is its first start. */
  public static SigningKey ofInstallation() {
    return Holder.KEY;
  }

  /**
   * Reads the key in a folder; makes one if there is none.
   *
   * @throws UncheckedIOException if the folder cannot be written or the file not be read
   * @throws IllegalStateException if the file holds no RSA key
   */
  public static SigningKey in(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        PrivateFile.create(file, newKey());
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      byte[] der = Base64.getMimeDecoder().decode(text.replace(BEGIN, "").replace(END, "").strip());
      return new SigningKey(
          (RSAPrivateCrtKey)
              KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der)));
    } catch (IOException e) {
      throw new UncheckedIOException("The key that signs tokens cannot be kept in " + file, e);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException(file + " holds no RSA private key in PKCS 8", e);
    }
  }

  /** The half that verifies, as PEM. */
  public String publicPem() {
    return publicPem;
  }

  /** RS256 signature: RSA PKCS 1 v1.5 over SHA-256. */
  byte[] sign(byte[] content) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK 17 signs with RSA and SHA-256", e);
    }
  }

  private static String newKey() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(BITS);
    return pem(BEGIN, generator.generateKeyPair().getPrivate().getEncoded(), END);
  }

  private static String pem(String begin, byte[] der, String end) {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return begin + "\n" + body + "\n" + end + "\n";
  }

  private static final class Holder {
    private static final SigningKey KEY = in(DataFolder.keys());
  }
}
