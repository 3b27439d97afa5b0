package org.weibao.device.control;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.weibao.device.LabelSheet;

/**
 * Sheets of labels as PDF. The codes are drawn as areas and not as pictures, so that any printer
 * gives them sharp edges.
 */
public final class LabelPdf {

  private static final String FONT = "org/weibao/fonts/NotoSansSC-Regular.ttf";
  private static final float POINTS = 72f / 25.4f;

  /** White around a code, in its own modules, as the standard asks. */
  private static final int QUIET = 4;

  private static final float PADDING = 2f * POINTS;
  private static final float CODE_SHARE = 0.46f;
  private static final float SMALLEST = 4.5f;
  private static final float LARGEST = 10f;
  private static final float LINE = 1.3f;
  private static final String CUT = "…";

  private final LabelSheet sheet;
  private final BaseFont font;
  private final PdfContentByte page;

  private LabelPdf(LabelSheet sheet, BaseFont font, PdfContentByte page) {
    this.sheet = sheet;
    this.font = font;
    this.page = page;
  }

  /**
   * Writes labels.
   *
   * @param skip places of the first sheet that are used up already
   * @param title of the document
   */
  public static void write(
      LabelSheet sheet, List<DeviceLabel> labels, int skip, String title, OutputStream out) {
    Document document =
        new Document(new Rectangle(sheet.pageWidth() * POINTS, sheet.pageHeight() * POINTS));
    try {
      PdfWriter writer = PdfWriter.getInstance(document, out);
      document.addTitle(title);
      document.open();
      BaseFont font = BaseFont.createFont(FONT, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
      LabelPdf pages = new LabelPdf(sheet, font, writer.getDirectContent());
      int place = skip % sheet.labels();
      for (DeviceLabel label : labels) {
        if (place == sheet.labels()) {
          document.newPage();
          place = 0;
        }
        pages.draw(label, place);
        place++;
      }
      document.close();
    } catch (IOException | DocumentException | WriterException e) {
      throw new IllegalStateException("labels cannot be written", e);
    }
  }

  private void draw(DeviceLabel label, int place) throws WriterException {
    int column = place % sheet.columns();
    int row = place / sheet.columns();
    float left = (sheet.left() + column * (sheet.width() + sheet.gapX())) * POINTS;
    float above = (sheet.top() + row * (sheet.height() + sheet.gapY())) * POINTS;
    float top = sheet.pageHeight() * POINTS - above;
    float width = sheet.width() * POINTS;
    float height = sheet.height() * POINTS;
    float side = Math.min(height - 2 * PADDING, width * CODE_SHARE);
    code(label.address(), left + PADDING, top - (height + side) / 2, side);
    text(label, left + 1.5f * PADDING + side, top, width - 2.5f * PADDING - side, height);
  }

  private void code(String address, float x, float y, float side) throws WriterException {
    ByteMatrix modules = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
    int count = modules.getWidth() + 2 * QUIET;
    float module = side / count;
    for (int row = 0; row < modules.getHeight(); row++) {
      float bottom = y + side - (row + QUIET + 1) * module;
      int column = 0;
      while (column < modules.getWidth()) {
        int end = column;
        while (end < modules.getWidth() && modules.get(end, row) == 1) {
          end++;
        }
        if (end > column) {
          page.rectangle(x + (column + QUIET) * module, bottom, (end - column) * module, module);
        }
        column = end + 1;
      }
    }
    page.fill();
  }

  private void text(DeviceLabel label, float x, float top, float width, float height) {
    float room = height - 2 * PADDING;
    float size = Math.max(SMALLEST, Math.min(LARGEST, room / LINE / 9));
    List<String> lines = new ArrayList<>();
    lines.addAll(wrapped(label.serial(), width, size, 2));
    label.lines().forEach(line -> lines.addAll(wrapped(line, width, size, 2)));
    int most = Math.max(1, (int) (room / (size * LINE)) - 1);
    List<String> shown = lines.subList(0, Math.min(most, lines.size()));
    float y = top - PADDING - size;
    page.beginText();
    page.setFontAndSize(font, size);
    for (String line : shown) {
      page.setTextMatrix(x, y);
      page.showText(line);
      y -= size * LINE;
    }
    page.setTextMatrix(x, top - height + PADDING + size * 0.3f);
    page.showText(wrapped(label.invitation(), width, size, 1).get(0));
    page.endText();
  }

  /** A text in lines of a width; what has no room is cut off visibly. */
  private List<String> wrapped(String text, float width, float size, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (!rest.isEmpty() && lines.size() < most) {
      int fits = fitting(rest, width, size);
      boolean cut = fits < rest.length() && lines.size() == most - 1;
      lines.add(cut ? rest.substring(0, Math.max(0, fits - 1)) + CUT : rest.substring(0, fits));
      rest = rest.substring(fits).strip();
    }
    return lines;
  }

  private int fitting(String text, float width, float size) {
    int end = text.length();
    while (end > 1 && font.getWidthPoint(text.substring(0, end), size) > width) {
      end--;
    }
    int blank = text.lastIndexOf(' ', end - 1);
    return end < text.length() && blank > end / 2 ? blank : end;
  }
}
