package org.weibao.report.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.weibao.report.Sheet;

/** Drawn signatures on papers. */
class SheetPdfTest {

  private static final int WIDTH = 64;
  private static final int HEIGHT = 24;

  private static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB), "png", out);
    return out.toByteArray();
  }

  private static byte[] paper(Optional<byte[]> picture) {
    Sheet.Lines lines = new Sheet.Lines();
    lines.section("Signature").add(Sheet.Kind.PAIR, "Signer", "Li").drawn("Drawn", picture);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Sheet("Title", "", "", "", "", "", "", lines.all()).write(Locale.ENGLISH, out);
    return out.toByteArray();
  }

  private static Optional<PDImageXObject> picture(byte[] paper) throws IOException {
    try (PDDocument document = Loader.loadPDF(paper)) {
      PDResources resources = document.getPage(0).getResources();
      for (COSName name : resources.getXObjectNames()) {
        if (resources.getXObject(name) instanceof PDImageXObject image) {
          return Optional.of(image);
        }
      }
    }
    return Optional.empty();
  }

  private static String text(byte[] paper) throws IOException {
    try (PDDocument document = Loader.loadPDF(paper)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void a_drawn_signature_stands_on_the_paper() throws IOException {
    byte[] paper = paper(Optional.of(png()));
    assertThat(picture(paper))
        .hasValueSatisfying(
            image -> {
              assertThat(image.getWidth()).isEqualTo(WIDTH);
              assertThat(image.getHeight()).isEqualTo(HEIGHT);
            });
    assertThat(text(paper)).contains("Signer", "Drawn");
  }

  @Test
  void without_one_there_is_no_line_for_it() throws IOException {
    byte[] paper = paper(Optional.empty());
    assertThat(picture(paper)).isEmpty();
    assertThat(text(paper)).contains("Signer").doesNotContain("Drawn");
  }

  @Test
  void one_that_cannot_be_read_leaves_its_place_empty() throws IOException {
    byte[] broken = Arrays.copyOf(png(), WIDTH / 2);
    byte[] paper = paper(Optional.of(broken));
    assertThat(new String(paper, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    assertThat(picture(paper)).isEmpty();
    assertThat(text(paper)).contains("Drawn");
  }
}
