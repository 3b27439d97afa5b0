package org.weibao.workorder.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels as telephones photograph them: large, turned, on a grey wall. */
class CodePictureTest {

  private static final String LABEL =
      "https://weibao.example/d/5f0c3f2e-1111-4222-8333-444455556666";
  private static final int CODE = 420;

  @TempDir Path folder;

  @Test
  void a_turned_label_in_a_large_photo_is_read() throws Exception {
    BufferedImage photo = wall(3000, 2200);
    Graphics2D pen = photo.createGraphics();
    pen.rotate(Math.toRadians(12), 1500, 1100);
    pen.drawImage(code(), 1200, 800, 2 * CODE, 2 * CODE, null);
    pen.dispose();
    Path file = folder.resolve("label.jpg");
    ImageIO.write(photo, "jpg", file.toFile());
    assertThat(CodePicture.read(file, "image/jpeg")).contains(LABEL);
  }

  @Test
  void a_wall_says_nothing() throws Exception {
    Path file = folder.resolve("wall.png");
    ImageIO.write(wall(400, 300), "png", file.toFile());
    assertThat(CodePicture.read(file, "image/png")).isEmpty();
  }

  private static BufferedImage wall(int width, int height) {
    BufferedImage wall = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = wall.createGraphics();
    pen.setColor(new Color(0xb8b4ae));
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return wall;
  }

  private static BufferedImage code() throws Exception {
    BitMatrix code = new QRCodeWriter().encode(LABEL, BarcodeFormat.QR_CODE, CODE, CODE);
    BufferedImage image = new BufferedImage(CODE, CODE, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < CODE; x++) {
      for (int y = 0; y < CODE; y++) {
        image.setRGB(x, y, code.get(x, y) ? 0x202020 : 0xf4f4f4);
      }
    }
    return image;
  }
}
