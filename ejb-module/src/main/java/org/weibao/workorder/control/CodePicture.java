package org.weibao.workorder.control;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads the code in a picture, for devices that cannot. Only every n-th dot of a large picture is
 * decoded: a code that fills a part of it is large enough all the same.
 */
public final class CodePicture {

  /** Longer sides that are tried; the smaller one is quicker and blurs noise. */
  private static final int[] SIDES = {900, 2000};

  private static final Map<DecodeHintType, Object> HINTS =
      Map.of(
          DecodeHintType.TRY_HARDER,
          true,
          DecodeHintType.POSSIBLE_FORMATS,
          List.of(
              BarcodeFormat.QR_CODE,
              BarcodeFormat.DATA_MATRIX,
              BarcodeFormat.CODE_128,
              BarcodeFormat.CODE_39));

  private CodePicture() {}

  /**
   * What the code says; empty if none is seen.
   *
   * @param file a picture whose size was judged before
   * @param mediaType of the picture
   */
  public static Optional<String> read(Path file, String mediaType) throws IOException {
    for (int side : SIDES) {
      Optional<String> text = decode(picture(file, mediaType, side));
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  private static BufferedImage picture(Path file, String mediaType, int side) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByMIMEType(mediaType).next();
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      reader.setInput(in, true, true);
      int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
      int every = Math.max(1, (longer + side - 1) / side);
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(every, every, 0, 0);
      return reader.read(0, param);
    } finally {
      reader.dispose();
    }
  }

  private static Optional<String> decode(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] dots = picture.getRGB(0, 0, width, height, null, 0, width);
    BinaryBitmap bitmap =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
    try {
      return Optional.of(new MultiFormatReader().decode(bitmap, HINTS).getText());
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }
}
