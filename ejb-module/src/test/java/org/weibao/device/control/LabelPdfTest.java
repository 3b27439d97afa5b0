package org.weibao.device.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.device.LabelSheet;
import org.weibao.device.LabelToken;

class LabelPdfTest {

  private static final int DPI = 300;
  private static final float MM = 25.4f;

  static List<LabelSheet> sheets() {
    return SheetReader.read(Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void a_printed_code_leads_to_the_device_on_every_sheet(LabelSheet sheet) throws Exception {
    String address =
        "https://weibao.example.cn/d/" + LabelToken.text(new UUID(-7_310_117_293L, 81L));
    byte[] pdf = write(sheet, List.of(label(address, "DS-000001")), 0);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
      int left = dots(sheet.left());
      int top = dots(sheet.top());
      BufferedImage printed =
          page.getSubimage(
              left,
              top,
              Math.min(dots(sheet.width()), page.getWidth() - left),
              Math.min(dots(sheet.height()), page.getHeight() - top));
      assertThat(read(printed)).isEqualTo(address);
      assertThat(new PDFTextStripper().getText(document)).contains("DS-000001", "可视门口机");
    }
  }

  @Test
  void labels_go_on_after_used_places_and_onto_the_next_sheet() throws Exception {
    LabelSheet sheet = sheets().get(0);
    List<DeviceLabel> labels =
        IntStream.range(0, sheet.labels())
            .mapToObj(i -> label("https://example.cn/d/" + i, "SN-" + i))
            .toList();
    try (PDDocument document = Loader.loadPDF(write(sheet, labels, 1))) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      PDFTextStripper last = new PDFTextStripper();
      last.setStartPage(2);
      assertThat(last.getText(document)).contains("SN-" + (sheet.labels() - 1));
    }
  }

  @Test
  void a_sheet_whose_labels_lie_beyond_the_page_is_refused_with_its_record() {
    String bad =
        "code,en,zh_CN,zh_TW,pageWidth,pageHeight,columns,rows,left,top,width,height,gapX,gapY\n"
            + "X,x,x,x,210,297,4,8,7,12,63.5,33.9,2.5,0\n";
    assertThatThrownBy(() -> SheetReader.parse(new StringReader(bad)))
        .hasMessageContaining("record 1")
        .hasMessageContaining("beyond the page");
  }

  private static DeviceLabel label(String address, String serial) {
    return new DeviceLabel(
        address, serial, List.of("可视门口机（十寸）彩色触摸屏室外型加长名称以试换行", "滨海花园二期", "3栋2单元-1202 入户门旁"), "扫码报修");
  }

  private static byte[] write(LabelSheet sheet, List<DeviceLabel> labels, int skip) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LabelPdf.write(sheet, labels, skip, "标签", out);
    return out.toByteArray();
  }

  private static int dots(float millimetres) {
    return Math.round(millimetres / MM * DPI);
  }

  private static String read(BufferedImage image) throws Exception {
    int[] points =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(
                new HybridBinarizer(
                    new RGBLuminanceSource(image.getWidth(), image.getHeight(), points))))
        .getText();
  }
}
