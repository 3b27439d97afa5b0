package org.weibao.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Drawn in place of photos: a wall with a device on it, whose lamp and screen say how it is. No
 * letters, so that no font of the machine shows; the same drawing everywhere.
 */
final class Sketch {

  static final int WIDTH = 640;
  static final int HEIGHT = 480;

  private static final double SMALL = 0.5;
  private static final Color BODY = new Color(0x3a, 0x42, 0x4a);
  private static final Color EDGE = new Color(0x20, 0x25, 0x2a);
  private static final Color DEAD = new Color(0x10, 0x12, 0x14);
  private static final Color LIT = new Color(0x7f, 0xb7, 0xd9);
  private static final Color FAULT = new Color(0xd0, 0x3a, 0x2b);
  private static final Color FINE = new Color(0x3f, 0xb3, 0x5f);

  private final Graphics2D pen;
  private final boolean inOrder;

  private Sketch(Graphics2D pen, boolean inOrder) {
    this.pen = pen;
    this.inOrder = inOrder;
  }

  static byte[] png(String category, boolean inOrder) {
    return encoded(drawn(category, inOrder, 1), "png");
  }

  static byte[] thumbnail(String category, boolean inOrder) {
    return encoded(drawn(category, inOrder, SMALL), "jpeg");
  }

  private static BufferedImage drawn(String category, boolean inOrder, double scale) {
    BufferedImage image =
        new BufferedImage(
            (int) (WIDTH * scale), (int) (HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    try {
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.scale(scale, scale);
      Sketch sketch = new Sketch(pen, inOrder);
      sketch.wall();
      sketch.device(category);
      return image;
    } finally {
      pen.dispose();
    }
  }

  private void wall() {
    pen.setPaint(
        new GradientPaint(
            0, 0, new Color(0xd9, 0xd4, 0xc8), WIDTH, HEIGHT, new Color(0xa8, 0xa3, 0x98)));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(new Color(0x8d, 0x88, 0x7d));
    pen.fillRect(0, HEIGHT - 70, WIDTH, 70);
    pen.setColor(new Color(0, 0, 0, 26));
    pen.setStroke(new BasicStroke(2));
    for (int x = 80; x < WIDTH; x += 160) {
      pen.drawLine(x, 0, x, HEIGHT - 70);
    }
    pen.drawLine(0, 150, WIDTH, 150);
  }

  private void device(String category) {
    switch (category) {
      case "CAMERA" -> camera();
      case "DOOR_STATION" -> station();
      case "READER", "SENSOR" -> small();
      case "SWITCH", "RECORDER" -> rack();
      default -> box();
    }
  }

  private void camera() {
    body(300, 90, 40, 60);
    body(180, 150, 280, 130);
    pen.setColor(DEAD);
    pen.fill(new Ellipse2D.Double(190, 160, 110, 110));
    pen.setColor(inOrder ? LIT : BODY);
    pen.fill(new Ellipse2D.Double(215, 185, 60, 60));
    lamp(420, 205);
  }

  private void station() {
    body(220, 60, 200, 330);
    screen(240, 80, 160, 110);
    pen.setColor(EDGE);
    for (int row = 0; row < 4; row++) {
      for (int column = 0; column < 3; column++) {
        pen.fill(new RoundRectangle2D.Double(248 + column * 52, 210 + row * 38, 40, 28, 8, 8));
      }
    }
    lamp(400, 375);
  }

  private void small() {
    body(260, 140, 120, 190);
    pen.setColor(EDGE);
    pen.setStroke(new BasicStroke(6));
    for (int arc = 0; arc < 3; arc++) {
      int size = 30 + arc * 28;
      pen.drawArc(320 - size / 2, 230 - size / 2, size, size, 45, 90);
    }
    lamp(320, 300);
  }

  private void rack() {
    body(110, 170, 420, 120);
    for (int port = 0; port < 12; port++) {
      pen.setColor(DEAD);
      pen.fillRect(130 + port * 30, 195, 22, 22);
      pen.fillRect(130 + port * 30, 240, 22, 22);
      pen.setColor(inOrder ? FINE : BODY);
      pen.fillRect(136 + port * 30, 221, 10, 5);
    }
    lamp(508, 230);
  }

  private void box() {
    body(200, 90, 240, 290);
    screen(235, 120, 170, 60);
    pen.setColor(EDGE);
    pen.setStroke(new BasicStroke(4));
    for (int line = 0; line < 5; line++) {
      pen.drawLine(230, 230 + line * 26, 410, 230 + line * 26);
    }
    lamp(410, 355);
  }

  private void body(int x, int y, int width, int height) {
    pen.setColor(new Color(0, 0, 0, 60));
    pen.fill(new RoundRectangle2D.Double(x + 8, y + 10, width, height, 18, 18));
    pen.setColor(BODY);
    pen.fill(new RoundRectangle2D.Double(x, y, width, height, 18, 18));
    pen.setColor(EDGE);
    pen.setStroke(new BasicStroke(3));
    pen.draw(new RoundRectangle2D.Double(x, y, width, height, 18, 18));
  }

  private void screen(int x, int y, int width, int height) {
    pen.setColor(inOrder ? LIT : DEAD);
    pen.fillRect(x, y, width, height);
    if (!inOrder) {
      pen.setColor(FAULT);
      pen.setStroke(new BasicStroke(3));
      pen.drawLine(x + 12, y + 8, x + width - 20, y + height - 10);
    }
  }

  private void lamp(int x, int y) {
    pen.setColor(inOrder ? FINE : FAULT);
    pen.fill(new Ellipse2D.Double(x - 7, y - 7, 14, 14));
  }

  private static byte[] encoded(BufferedImage image, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalStateException("every JDK writes " + format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
