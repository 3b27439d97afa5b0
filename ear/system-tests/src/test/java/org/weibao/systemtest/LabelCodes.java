package org.weibao.systemtest;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** What stands on labels of devices. */
final class LabelCodes {

  private static final int BYTES = 16;

  private LabelCodes() {}

  /** A stored token as it stands in the address on a label. */
  static String of(UUID token) {
    byte[] bytes =
        ByteBuffer.allocate(BYTES)
            .putLong(token.getMostSignificantBits())
            .putLong(token.getLeastSignificantBits())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
