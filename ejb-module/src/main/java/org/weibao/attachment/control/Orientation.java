package org.weibao.attachment.control;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * How a photo is to be turned: the one thing that its Exif block says which is needed to look at
 * it.
 */
final class Orientation {

  /** As it lies. */
  static final int UPRIGHT = 1;

  private static final int LAST = 8;

  /** From here on width and height are exchanged. */
  private static final int FIRST_ON_ITS_SIDE = 5;

  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
  private static final int TAG = 0x0112;
  private static final short SHORT = 3;
  private static final int DIRECTORY_AT = 8;
  private static final int ENTRY = 12;
  private static final int MAGIC = 42;
  private static final int MOST_ENTRIES = 512;

  private Orientation() {}

  /** Whether a picture lies on its side. */
  static boolean isOnItsSide(int orientation) {
    return orientation >= FIRST_ON_ITS_SIDE;
  }

  /** Whether a segment of a JPEG is an Exif block. */
  static boolean isExif(byte[] segment) {
    return segment.length > EXIF.length
        && Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length);
  }

  /** What an Exif block says, upright if it says nothing that can be read. */
  static int read(byte[] segment) {
    ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length).slice();
    if (tiff.remaining() < DIRECTORY_AT) {
      return UPRIGHT;
    }
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (tiff.getShort(2) != MAGIC || directory < DIRECTORY_AT || directory > tiff.limit() - 2) {
      return UPRIGHT;
    }
    int entries = Math.min(MOST_ENTRIES, tiff.getShort(directory) & 0xffff);
    for (int i = 0; i < entries; i++) {
      int at = directory + 2 + i * ENTRY;
      if (at > tiff.limit() - ENTRY) {
        return UPRIGHT;
      } else if ((tiff.getShort(at) & 0xffff) == TAG && tiff.getShort(at + 2) == SHORT) {
        int value = tiff.getShort(at + 8);
        return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** An Exif block that says nothing else. */
  static byte[] block(int orientation) {
    return ByteBuffer.allocate(EXIF.length + DIRECTORY_AT + 2 + ENTRY + Integer.BYTES)
        .put(EXIF)
        .put((byte) 'M')
        .put((byte) 'M')
        .putShort((short) MAGIC)
        .putInt(DIRECTORY_AT)
        .putShort((short) 1)
        .putShort((short) TAG)
        .putShort(SHORT)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }
}
