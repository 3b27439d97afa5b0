package org.weibao.systemtest;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * The label of a device.
 *
 * @param serial of the device
 * @param address what its QR code says
 */
record Label(String serial, String address) {

  private static final int DARK = 0x101010;
  private static final int LIGHT = 0xf0f0f0;

  /** The label of the first device that hangs in Shenzhen. */
  static Label installed(RunningProduct product) throws SQLException {
    try (Connection connection = product.connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select serial, label_token from device where status = 'INSTALLED'"
                    + " and project_id in (select p.id from project p join city c on c.id ="
                    + " p.city_id where c.code = 'SZ') order by id limit 1")) {
      if (!row.next()) {
        throw new IllegalStateException("no device hangs in Shenzhen");
      }
      return new Label(
          row.getString(1),
          "https://weibao.example/d/" + LabelCodes.of(row.getObject(2, UUID.class)));
    }
  }

  /** A QR code with what belongs around it, as wide and as high as is said. */
  static BufferedImage picture(String text, int side) throws WriterException {
    BitMatrix code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, side, side);
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < side; x++) {
      for (int y = 0; y < side; y++) {
        image.setRGB(x, y, code.get(x, y) ? DARK : LIGHT);
      }
    }
    return image;
  }
}
