package org.weibao.approval;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** A fingerprint of what an approval is about: the same for the same content, in any order. */
public final class DocumentHash {

  private DocumentHash() {}

  /**
   * SHA-256 over all fields, sorted by name, each name and value with its length in front.
   *
   * @param fields what the approval is about; a field that is missing differs from an empty one
   */
  public static String of(Map<String, String> fields) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new TreeMap<>(fields)
          .forEach(
              (name, value) -> {
                add(digest, name);
                add(digest, value);
              });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }
}
