package org.weibao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DemoStoryTest {

  private static final LocalDate ANCHOR = LocalDate.of(2026, 11, 22);

  @Test
  void the_same_seed_and_day_tell_the_same_bytes() {
    assertThat(hash(7, ANCHOR)).isEqualTo(hash(7, ANCHOR));
  }

  @Test
  void another_seed_tells_another_story() {
    assertThat(hash(8, ANCHOR)).isNotEqualTo(hash(7, ANCHOR));
  }

  @Test
  void another_day_tells_another_story() {
    assertThat(hash(7, ANCHOR.plusDays(1))).isNotEqualTo(hash(7, ANCHOR));
  }

  @Test
  void every_day_of_a_leap_year_and_every_end_of_month_can_be_the_anchor() {
    for (int day = 0; day < 366; day += 5) {
      assertThat(tell(7, LocalDate.of(2028, 1, 31).plusDays(day), new NoSink()).requests())
          .isEqualTo(300);
    }
  }

  private static DemoStory.End tell(long seed, LocalDate anchor, RowSink sink) {
    DemoBook book = BookReader.read(Path.of(System.getProperty("weibao.root"), "config", "demo"));
    return new DemoStory(book, seed, anchor, 300, book.settings().devices())
        .tell(sink, "hash", 1000);
  }

  private static String hash(long seed, LocalDate anchor) {
    DigestSink sink = new DigestSink();
    tell(seed, anchor, sink);
    return HexFormat.of().formatHex(sink.digest.digest());
  }

  private static final class NoSink implements RowSink {
    @Override
    public void row(Table table, Object... values) {
      assertThat(values).hasSameSizeAs(table.columns());
    }
  }

  private static final class DigestSink implements RowSink {
    private final MessageDigest digest;

    DigestSink() {
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }

    @Override
    public void row(Table table, Object... values) {
      StringBuilder text = new StringBuilder(table.sqlName()).append('\t');
      CopyText.append(text, values);
      digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
