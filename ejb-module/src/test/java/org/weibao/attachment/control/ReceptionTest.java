package org.weibao.attachment.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.attachment.AttachmentProblem;
import org.weibao.attachment.AttachmentRules;
import org.weibao.attachment.ReceivedFile;
import org.weibao.kernel.BusinessException;

/** What is taken as a file, and what is left of it. */
class ReceptionTest {

  private static final AttachmentRules RULES = RulesFile.shipped();

  private static ReceivedFile receive(String name, byte[] content) {
    try {
      return new Reception(RULES).receive(name, new ByteArrayInputStream(content));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void refused(AttachmentProblem expected, byte[] content) {
    long before = waiting();
    assertThatThrownBy(() -> receive("photo.jpg", content))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> {
              assertThat(e.code()).isEqualTo(expected);
              assertThat(e.field()).contains("file");
            });
    assertThat(waiting()).as("files left beside the database").isEqualTo(before);
  }

  private static long waiting() {
    String[] names =
        new java.io.File(System.getProperty("java.io.tmpdir"))
            .list((dir, name) -> name.matches("weibao-.*\\.(upload|picture)"));
    return names == null ? 0 : names.length;
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of("image/jpeg", Samples.jpeg(40, 30)),
        Arguments.of("image/png", Samples.png(40, 30)),
        Arguments.of("application/pdf", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)),
        Arguments.of(
            "video/mp4", "\0\0\0\u0018ftypisom\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1)),
        Arguments.of(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Samples.zip("[Content_Types].xml", "xl/workbook.xml")),
        Arguments.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Samples.zip("[Content_Types].xml", "word/document.xml")));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void what_a_file_holds_decides_what_it_is(String mediaType, byte[] content) {
    try (ReceivedFile file = receive("anything.exe", content)) {
      assertThat(file.mediaType()).isEqualTo(mediaType);
      assertThat(file.sha256()).matches("[0-9a-f]{64}");
    }
  }

  static Stream<byte[]> others() {
    return Stream.of(
        "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII),
        "<svg onload='alert(1)'/>".getBytes(StandardCharsets.US_ASCII),
        "MZ\u0090".getBytes(StandardCharsets.ISO_8859_1),
        "GIF89a".getBytes(StandardCharsets.US_ASCII),
        "\0\0\0\u0018ftypheic".getBytes(StandardCharsets.ISO_8859_1),
        Samples.zip("anything.txt"),
        Samples.zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"),
        "PK\u0003\u0004broken".getBytes(StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @MethodSource("others")
  void other_kinds_are_refused_whatever_their_name_says(byte[] content) {
    refused(AttachmentProblem.OTHER_TYPE, content);
  }

  @Test
  void a_photo_loses_its_place_and_keeps_its_turn_and_its_dots() throws IOException {
    byte[] sent = Samples.phonePhoto(400, 300, 6);
    assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains(Samples.PLACE);
    try (ReceivedFile file = receive("IMG_1.jpg", sent)) {
      byte[] kept = Files.readAllBytes(file.path());
      assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
      assertThat(file.size()).isEqualTo(kept.length);
      BufferedImage before = ImageIO.read(new ByteArrayInputStream(sent));
      BufferedImage after = ImageIO.read(new ByteArrayInputStream(kept));
      assertThat(after.getRGB(7, 9)).isEqualTo(before.getRGB(7, 9));
      assertThat(after.getRGB(390, 290)).isEqualTo(before.getRGB(390, 290));
      try (ReceivedFile again = receive("IMG_1.jpg", kept)) {
        assertThat(again.picture().orElseThrow().width()).isEqualTo(300);
        assertThat(again.sha256()).isEqualTo(file.sha256());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 360, 180, RED", "2, 360, 180, BLUE", "3, 360, 180, BLUE", "4, 360, 180, RED",
    "5, 180, 360, RED", "6, 180, 360, RED", "7, 180, 360, BLUE", "8, 180, 360, BLUE"
  })
  void a_small_copy_is_turned_as_the_phone_says(
      int orientation, int width, int height, String upperLeft) throws IOException {
    try (ReceivedFile file = receive("x.jpg", Samples.phonePhoto(1600, 800, orientation))) {
      BufferedImage small =
          ImageIO.read(new ByteArrayInputStream(file.picture().orElseThrow().thumbnail()));
      assertThat(small.getWidth()).isEqualTo(width);
      assertThat(small.getHeight()).isEqualTo(height);
      Color corner = new Color(small.getRGB(10, 10));
      assertThat(corner.getRed() > corner.getBlue() ? "RED" : "BLUE").isEqualTo(upperLeft);
    }
  }

  @Test
  void an_empty_or_too_large_file_is_refused_and_not_read_to_its_end() {
    refused(AttachmentProblem.EMPTY, new byte[0]);
    long[] read = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read[0]++;
            return 'x';
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) 'x');
            read[0] += length;
            return length;
          }
        };
    assertThatThrownBy(() -> new Reception(RULES).receive("x", endless))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.code()).isEqualTo(AttachmentProblem.TOO_LARGE));
    assertThat(read[0]).isLessThan(RULES.maxBytes() + 100_000);
  }

  @Test
  void a_picture_that_was_cut_off_or_is_none_is_refused() {
    byte[] photo = Samples.jpeg(400, 300);
    refused(AttachmentProblem.BROKEN_PICTURE, Arrays.copyOf(photo, photo.length / 2));
    refused(AttachmentProblem.BROKEN_PICTURE, Arrays.copyOf(photo, 12));
    byte[] png = Samples.png(400, 300);
    refused(AttachmentProblem.BROKEN_PICTURE, Arrays.copyOf(png, png.length - 20));
    byte[] torn = png.clone();
    Arrays.fill(torn, 45, 90, (byte) 7);
    refused(AttachmentProblem.BROKEN_PICTURE, torn);
  }

  @Test
  void a_small_file_that_would_fill_the_memory_is_refused_by_its_size_alone() {
    byte[] bomb = Samples.bomb(60_000, 60_000);
    assertThat(bomb.length).isLessThan(10_000);
    refused(AttachmentProblem.TOO_MANY_DOTS, bomb);
    refused(AttachmentProblem.TOO_MANY_DOTS, Samples.bomb(Integer.MAX_VALUE / 8, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "'C:\\fakepath\\现场 照片.jpg', 现场 照片.jpg",
    "'../../etc/passwd', passwd",
    "'a\u202egpj.exe', 'a gpj.exe'",
    "'a\"b\nc.pdf', 'a b c.pdf'",
    "'..', file",
    "'', file"
  })
  void a_name_has_no_folders_and_nothing_that_is_not_seen(String sent, String kept) {
    assertThat(Reception.name(sent)).isEqualTo(kept);
  }

  @Test
  void a_long_name_keeps_its_ending() {
    assertThat(Reception.name("长".repeat(300) + ".pdf")).hasSize(200).endsWith("长.pdf");
  }
}
