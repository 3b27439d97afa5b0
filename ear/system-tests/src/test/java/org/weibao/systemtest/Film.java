package org.weibao.systemtest;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What a camera sees that passes over a label: a wall, then the label on it, held askew. Written as
 * YUV4MPEG2, dot by dot, which Chromium shows in place of a camera over and over.
 */
final class Film {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;
  private static final int FRAMES_OF_WALL = 5;
  private static final int FRAMES_OF_LABEL = 25;
  private static final int WALL = 0xb0b0a8;
  private static final byte NO_COLOUR = (byte) 128;

  private Film() {}

  /** Writes a film over a label. */
  static void write(Path file, BufferedImage label) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(
          "YUV4MPEG2 W%d H%d F10:1 Ip A1:1 C420jpeg\n"
              .formatted(WIDTH, HEIGHT)
              .getBytes(StandardCharsets.US_ASCII));
      for (int frame = 0; frame < FRAMES_OF_WALL + FRAMES_OF_LABEL; frame++) {
        int shown = frame - FRAMES_OF_WALL;
        out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
        out.write(dots(shown < 0 ? wall() : over(label, shown)));
      }
    }
  }

  private static BufferedImage wall() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < WIDTH; x++) {
      for (int y = 0; y < HEIGHT; y++) {
        image.setRGB(x, y, WALL);
      }
    }
    return image;
  }

  /** The label turned by some degrees, which change a little: nobody's hand is still. */
  private static BufferedImage over(BufferedImage label, int frame) {
    BufferedImage image = wall();
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.rotate(Math.toRadians(9 + frame % 5), WIDTH / 2.0, HEIGHT / 2.0);
      graphics.drawImage(
          label, (WIDTH - label.getWidth()) / 2, (HEIGHT - label.getHeight()) / 2, null);
      return image;
    } finally {
      graphics.dispose();
    }
  }

  /** All brightness, then half as many rows and columns of either colour, which is none. */
  private static byte[] dots(BufferedImage image) {
    byte[] dots = new byte[WIDTH * HEIGHT * 3 / 2];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int rgb = image.getRGB(x, y);
        int bright =
            ((rgb >> 16 & 0xff) * 299 + (rgb >> 8 & 0xff) * 587 + (rgb & 0xff) * 114) / 1000;
        dots[y * WIDTH + x] = (byte) bright;
      }
    }
    Arrays.fill(dots, WIDTH * HEIGHT, dots.length, NO_COLOUR);
    return dots;
  }
}
