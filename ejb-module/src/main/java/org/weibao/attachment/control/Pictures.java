package org.weibao.attachment.control;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.weibao.attachment.AttachmentProblem;
import org.weibao.attachment.ReceivedFile.Picture;
import org.weibao.kernel.BusinessException;

/**
 * Makes the small copies of pictures. The size is read and judged before any dot is, and only every
 * n-th dot is decoded, so that a picture takes little memory however large it says it is.
 */
final class Pictures {

  /** Longer side of a small copy. */
  static final int SIDE = 360;

  private static final String UNSUPPORTED = "Unsupported Image Type";

  private Pictures() {}

  /**
   * Looks at a picture.
   *
   * @param orientation how it is to be turned, as Exif counts
   * @param maxPixels most dots that are taken
   * @throws BusinessException {@link AttachmentProblem#BROKEN_PICTURE} or {@link
   *     AttachmentProblem#TOO_MANY_DOTS}
   */
  static Picture look(Path file, String format, int orientation, long maxPixels)
      throws IOException {
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      ImageReader reader = reader(format);
      try {
        reader.setInput(in, true, true);
        return look(reader, orientation, maxPixels);
      } finally {
        reader.dispose();
      }
    } catch (IIOException | RuntimeException e) {
      if (e instanceof BusinessException refused) {
        throw refused;
      }
      // Readers tell of a broken picture by whatever exception they run into.
      BusinessException broken = broken();
      broken.initCause(e);
      throw broken;
    }
  }

  static BusinessException broken() {
    return new BusinessException(AttachmentProblem.BROKEN_PICTURE, "file");
  }

  private static ImageReader reader(String format) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(format);
    return readers.next();
  }

  private static Picture look(ImageReader reader, int orientation, long maxPixels)
      throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > maxPixels) {
      throw new BusinessException(
          AttachmentProblem.TOO_MANY_DOTS, "file", width, height, maxPixels / 1_000_000);
    }
    boolean side = Orientation.isOnItsSide(orientation);
    byte[] small = small(reader, width, height, orientation);
    return new Picture(side ? height : width, side ? width : height, small);
  }

  private static byte[] small(ImageReader reader, int width, int height, int orientation)
      throws IOException {
    int every = Math.max(1, Math.max(width, height) / (2 * SIDE));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(every, every, 0, 0);
    BufferedImage read;
    try {
      read = reader.read(0, param);
    } catch (IIOException e) {
      if (UNSUPPORTED.equals(e.getMessage())) {
        // A whole picture with the colours of print: it can be passed on, not shown in small.
        return new byte[0];
      }
      throw e;
    }
    return jpeg(turned(read, orientation));
  }

  private static BufferedImage turned(BufferedImage read, int orientation) {
    double scale = Math.min(1, (double) SIDE / Math.max(read.getWidth(), read.getHeight()));
    int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
    boolean side = Orientation.isOnItsSide(orientation);
    BufferedImage small =
        new BufferedImage(side ? height : width, side ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = small.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, small.getWidth(), small.getHeight());
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.transform(turn(orientation, width, height));
      graphics.drawImage(read, 0, 0, width, height, null);
      return small;
    } finally {
      graphics.dispose();
    }
  }

  /** The turn that Exif means by each of its numbers. */
  private static AffineTransform turn(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(image, "jpeg", out)) {
        throw new IllegalStateException("every JDK writes JPEG");
      }
    }
    return bytes.toByteArray();
  }
}
