package org.weibao.attachment.control;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, and as attackers do. */
public final class Samples {

  /** What a phone writes into a photo about the place, to be looked for afterwards. */
  public static final String PLACE = "GPS-22.5431N-114.0579E";

  private Samples() {}

  /** A photo, red at its left half and blue at its right. */
  public static byte[] jpeg(int width, int height) {
    return write(width, height, "jpeg");
  }

  /** The same without loss. */
  public static byte[] png(int width, int height) {
    return write(width, height, "png");
  }

  private static byte[] write(int width, int height, String format) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(width / 2, 0, width - width / 2, height);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  /** A photo as a phone writes it: with its turn and the place where it was taken. */
  public static byte[] phonePhoto(int width, int height, int orientation) {
    byte[] plain = jpeg(width, height);
    byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
    byte[] exif = Orientation.block(orientation);
    ByteBuffer photo = ByteBuffer.allocate(plain.length + exif.length + 2 * place.length + 12);
    photo.put(plain, 0, 2);
    photo.putShort((short) 0xffe1).putShort((short) (exif.length + place.length + 2));
    photo.put(exif).put(place);
    photo.putShort((short) 0xfffe).putShort((short) (place.length + 2)).put(place);
    photo.put(plain, 2, plain.length - 2);
    byte[] all = new byte[photo.position()];
    photo.flip().get(all);
    return all;
  }

  /** A small file that unpacks to so many dots. */
  public static byte[] bomb(int width, int height) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
      chunk(
          out,
          "IHDR",
          ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {1, 0, 0, 0, 0}));
      ByteArrayOutputStream rows = new ByteArrayOutputStream();
      try (DeflaterOutputStream packed = new DeflaterOutputStream(rows)) {
        byte[] row = new byte[1 + width / 8];
        for (int y = 0; y < Math.min(height, 100); y++) {
          packed.write(row);
        }
      }
      chunk(out, "IDAT", ByteBuffer.wrap(rows.toByteArray()));
      chunk(out, "IEND", ByteBuffer.allocate(0));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, ByteBuffer content)
      throws IOException {
    byte[] named =
        ByteBuffer.allocate(4 + content.capacity())
            .put(type.getBytes(StandardCharsets.US_ASCII))
            .put(content.array())
            .array();
    CRC32 sum = new CRC32();
    sum.update(named);
    out.writeInt(content.capacity());
    out.write(named);
    out.writeInt((int) sum.getValue());
  }

  /** An office file with these entries. */
  public static byte[] zip(String... entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write('x');
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }
}
