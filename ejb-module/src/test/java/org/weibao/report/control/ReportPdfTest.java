package org.weibao.report.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.kernel.Messages;
import org.weibao.regulation.Clause;
import org.weibao.repair.FaultRecordView;
import org.weibao.report.FaultRecordTotal;
import org.weibao.report.MonthlyReport;
import org.weibao.report.PaperText;

class ReportPdfTest {

  private static final double A4_SHORT = 595;
  private static final double A4_LONG = 842;

  static Stream<Locale> languages() {
    return Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE);
  }

  /** All text without spaces and line breaks, which belong to the layout. */
  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(false);
      return plain(stripper.getText(document));
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\\s", "");
  }

  private static String message(Locale language, String key, Object... arguments) {
    return plain(Messages.text(language, key, arguments));
  }

  @Clause("S01-5.1.4-a")
  @ParameterizedTest
  @MethodSource("languages")
  void the_monthly_report_holds_every_line_in_the_readers_language(Locale language)
      throws IOException {
    MonthlyReport report = Papers.busyReport(language);

    String text = text(Papers.pdf(report, language));

    assertThat(text).contains(message(language, "report.f4.title"), "VKWY7.5.1-J02-03-F4");
    for (String heading :
        List.of("figures", "cases", "arrivals", "replacements", "returns", "leftovers")) {
      assertThat(text).contains(message(language, "report.f4." + heading));
    }
    report.arrivals().forEach(line -> assertThat(text).contains(line.requestNumber()));
    report.replacements().forEach(line -> assertThat(text).contains(line.newSerial().get()));
    report.returns().forEach(line -> assertThat(text).contains(line.number()));
    report.leftovers().forEach(line -> assertThat(text).contains(line.requestNumber()));
    assertThat(text).doesNotContain("null", "???");
  }

  @Clause("S01-5.1.3-d")
  @ParameterizedTest
  @MethodSource("languages")
  void the_total_holds_every_record_and_the_day_it_is_due(Locale language) throws IOException {
    FaultRecordTotal total = Papers.busyTotal(language);

    String text = text(Papers.pdf(total, language));

    assertThat(text)
        .contains(
            message(language, "report.f1.title"),
            message(
                language,
                "report.f1.due",
                Messages.text(language, total.recipient()),
                new PaperText(language, Papers.ZONE).date(total.dueOn()),
                "S01-5.1.3-d"));
    for (FaultRecordView record : total.records()) {
      assertThat(text).contains(record.number() + record.requestNumber());
    }
    assertThat(text).doesNotContain("null", "???");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void an_empty_month_says_so(Locale language) throws IOException {
    assertThat(text(Papers.pdf(Papers.emptyReport(), language)))
        .contains(message(language, "report.f4.empty"), message(language, "report.nothing"));
    assertThat(text(Papers.pdf(Papers.total(List.of()), language)))
        .contains(message(language, "report.f1.empty"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void long_texts_are_never_cut(Locale language) throws IOException {
    String sentence = Messages.text(language, "problem.registerimport.file-xls");
    String handling = sentence.repeat(1000 / sentence.length());
    List<FaultRecordView> records = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      records.add(Papers.record(i, language, handling));
    }

    String text = text(Papers.pdf(Papers.total(records), language));

    int found = text.split(Pattern.quote(plain(sentence)), -1).length - 1;
    int written = records.size() * (handling.length() / sentence.length());
    // A record that goes on over the page has the page's footer within one sentence.
    assertThat(found).isBetween(written - records.size(), written);
  }

  @Test
  void every_page_has_the_header_and_its_number() throws IOException {
    byte[] pdf = Papers.pdf(Papers.busyReport(Locale.ENGLISH), Locale.ENGLISH);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(2);
      for (int i = 1; i <= pages; i++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        assertThat(stripper.getText(document))
            .contains(
                "Monthly after-sales report",
                "October 2026",
                "Lakeside Garden",
                "Page " + i + " of " + pages);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void pages_are_a4_and_their_font_is_embedded_as_a_subset(Locale language) throws IOException {
    for (byte[] pdf :
        List.of(
            Papers.pdf(Papers.busyReport(language), language),
            Papers.pdf(Papers.busyTotal(language), language))) {
      try (PDDocument document = Loader.loadPDF(pdf)) {
        for (PDPage page : document.getPages()) {
          assertThat(
                  List.of(
                      (double) page.getMediaBox().getWidth(),
                      (double) page.getMediaBox().getHeight()))
              .containsExactlyInAnyOrder(A4_SHORT, A4_LONG);
          for (COSName name : page.getResources().getFontNames()) {
            PDFont font = page.getResources().getFont(name);
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-Regular");
          }
        }
      }
      assertThat(pdf.length).isLessThan(500_000);
    }
  }
}
