package org.weibao.device;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the QR code of a device's label says after {@code /d/}: 128 random bits as 22 characters
 * that stand in an address as they are.
 */
public final class LabelToken {

  private static final int BYTES = 16;
  private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9_-]{21}[AQgw]");

  private LabelToken() {}

  /** As it stands in an address. */
  public static String text(UUID token) {
    byte[] bytes =
        ByteBuffer.allocate(BYTES)
            .putLong(token.getMostSignificantBits())
            .putLong(token.getLeastSignificantBits())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What an address says; empty if no label says so. */
  public static Optional<UUID> parse(String text) {
    if (text == null || !TEXT.matcher(text).matches()) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
    return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
  }
}
