package org.weibao.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Network addresses that begin alike, written {@code 10.2.0.0/16}, {@code 2001:db8::/32} or as one
 * address.
 *
 * @param text as written
 * @param start the first bits
 * @param bits how many of them count
 */
public record AddressRange(String text, InetAddress start, int bits) {

  /** Nothing that a name service would be asked about. */
  private static final Pattern LITERAL =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

  private static final Pattern RANGE = Pattern.compile("([^/]+)(?:/(\\d{1,3}))?");

  /** Reads one range; empty if it is none. */
  public static Optional<AddressRange> parse(String text) {
    var parts = RANGE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return address(parts.group(1))
        .map(
            start ->
                new AddressRange(
                    text,
                    start,
                    parts.group(2) == null
                        ? start.getAddress().length * Byte.SIZE
                        : Integer.parseInt(parts.group(2))))
        .filter(range -> range.bits() <= range.start().getAddress().length * Byte.SIZE);
  }

  /**
   * Reads ranges separated by blanks or commas.
   *
   * @throws IllegalArgumentException naming the first that is none
   */
  public static List<AddressRange> list(String text) {
    return Arrays.stream(text.strip().split("[\\s,]+", -1))
        .filter(part -> !part.isEmpty())
        .map(part -> parse(part).orElseThrow(() -> new IllegalArgumentException(part)))
        .toList();
  }

  /** Whether an address, as text, lies in one of the ranges. */
  public static boolean anyContains(List<AddressRange> ranges, String address) {
    return address(address)
        .filter(known -> ranges.stream().anyMatch(range -> range.contains(known)))
        .isPresent();
  }

  /** An address written in figures; names are not looked up. */
  public static Optional<InetAddress> address(String text) {
    if (!LITERAL.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  boolean contains(InetAddress address) {
    byte[] mine = start.getAddress();
    byte[] others = address.getAddress();
    if (mine.length != others.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> bit % Byte.SIZE;
      if ((mine[bit / Byte.SIZE] & mask) != (others[bit / Byte.SIZE] & mask)) {
        return false;
      }
    }
    return true;
  }
}
