package org.weibao.attachment.control;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/**
 * Copies a picture without what it tells besides: where and when it was taken, by which phone, and
 * what somebody hung on behind its end. The dots are copied as they are.
 */
final class PictureCopy {

  /** The picture ends before its end, or is built otherwise than pictures are. */
  static final class BrokenPicture extends IOException {
    BrokenPicture(String message) {
      super(message);
    }
  }

  private static final int MARKER = 0xff;
  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int COMMENT = 0xfe;
  private static final int FIRST_APPLICATION = 0xe0;
  private static final int LAST_APPLICATION = 0xef;
  private static final int EXIF = 0xe1;
  private static final int COLOURS = 0xe2;
  private static final int ADOBE = 0xee;
  private static final int FIRST_RESTART = 0xd0;
  private static final int LAST_RESTART = 0xd7;
  private static final byte[] PROFILE = "ICC_PROFILE".getBytes(StandardCharsets.US_ASCII);

  private static final int PNG_HEAD = 8;
  private static final int CHECKSUM = 4;
  private static final int BLOCK = 8192;
  private static final Set<String> TOLD = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");

  private final DataInputStream in;
  private final DataOutputStream out;
  private int orientation = Orientation.UPRIGHT;

  private PictureCopy(DataInputStream in, DataOutputStream out) {
    this.in = in;
    this.out = out;
  }

  /**
   * Copies it.
   *
   * @return how it is to be turned, as Exif counts
   * @throws BrokenPicture if it is none, or not a whole one
   */
  static int copy(String mediaType, Path from, Path to) throws IOException {
    try (DataInputStream in =
            new DataInputStream(new BufferedInputStream(Files.newInputStream(from)));
        DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
      PictureCopy copy = new PictureCopy(in, out);
      if (mediaType.equals(MediaTypes.JPEG)) {
        copy.jpeg();
      } else {
        copy.png();
      }
      return copy.orientation;
    } catch (EOFException e) {
      BrokenPicture broken = new BrokenPicture("it ends before its end");
      broken.initCause(e);
      throw broken;
    }
  }

  private void jpeg() throws IOException {
    if (in.readUnsignedByte() != MARKER || in.readUnsignedByte() != START) {
      throw new BrokenPicture("no JPEG");
    }
    out.writeByte(MARKER);
    out.writeByte(START);
    boolean scanned = false;
    int marker = marker();
    boolean turned = false;
    while (marker != END) {
      byte[] segment = new byte[Math.max(0, in.readUnsignedShort() - 2)];
      in.readFully(segment);
      if (marker == EXIF && Orientation.isExif(segment)) {
        orientation = Orientation.read(segment);
      } else if (isKept(marker, segment)) {
        if (!turned && (marker < FIRST_APPLICATION || marker > LAST_APPLICATION)) {
          turned = true;
          turn();
        }
        segment(marker, segment);
      }
      if (marker == SCAN) {
        scanned = true;
        marker = dots();
      } else {
        marker = marker();
      }
    }
    if (!scanned) {
      throw new BrokenPicture("no picture in it");
    }
    out.writeByte(MARKER);
    out.writeByte(END);
  }

  private void turn() throws IOException {
    if (orientation != Orientation.UPRIGHT) {
      segment(EXIF, Orientation.block(orientation));
    }
  }

  private void segment(int marker, byte[] segment) throws IOException {
    out.writeByte(MARKER);
    out.writeByte(marker);
    out.writeShort(segment.length + 2);
    out.write(segment);
  }

  /** Of what programs add only how colours are meant. */
  private static boolean isKept(int marker, byte[] segment) {
    if (marker < FIRST_APPLICATION) {
      return true;
    }
    return marker == FIRST_APPLICATION
        || marker == ADOBE
        || marker == COLOURS
            && segment.length > PROFILE.length
            && Arrays.equals(segment, 0, PROFILE.length, PROFILE, 0, PROFILE.length)
        || marker > LAST_APPLICATION && marker != COMMENT;
  }

  private int marker() throws IOException {
    if (in.readUnsignedByte() != MARKER) {
      throw new BrokenPicture("no marker where one belongs");
    }
    int marker = in.readUnsignedByte();
    while (marker == MARKER) {
      marker = in.readUnsignedByte();
    }
    return marker;
  }

  /** Copies the dots of a scan up to the next marker, which it gives. */
  private int dots() throws IOException {
    while (true) {
      int value = in.readUnsignedByte();
      if (value != MARKER) {
        out.writeByte(value);
        continue;
      }
      int next = in.readUnsignedByte();
      while (next == MARKER) {
        next = in.readUnsignedByte();
      }
      if (next != 0 && (next < FIRST_RESTART || next > LAST_RESTART)) {
        return next;
      }
      out.writeByte(MARKER);
      out.writeByte(next);
    }
  }

  private void png() throws IOException {
    byte[] head = new byte[PNG_HEAD];
    in.readFully(head);
    out.write(head);
    String type = "";
    while (!type.equals("IEND")) {
      int length = in.readInt();
      byte[] name = new byte[CHECKSUM];
      in.readFully(name);
      type = new String(name, StandardCharsets.US_ASCII);
      if (length < 0 || !type.matches("[A-Za-z]{4}")) {
        throw new BrokenPicture("no PNG");
      }
      boolean kept = !TOLD.contains(type);
      if (kept) {
        out.writeInt(length);
        out.write(name);
      }
      chunk((long) length + CHECKSUM, kept);
    }
  }

  private void chunk(long length, boolean kept) throws IOException {
    byte[] block = new byte[BLOCK];
    long left = length;
    while (left > 0) {
      int part = (int) Math.min(left, BLOCK);
      in.readFully(block, 0, part);
      if (kept) {
        out.write(block, 0, part);
      }
      left -= part;
    }
  }
}
