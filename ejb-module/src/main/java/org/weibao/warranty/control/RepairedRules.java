package org.weibao.warranty.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.weibao.warranty.RepairedCover;
import org.weibao.warranty.RepairedRule;

/**
 * Reads what suppliers' covers are after a repair; an operator's file comes before the shipped one.
 */
public final class RepairedRules {

  private static final String FILE = "repaired-cover.csv";

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .get();

  private RepairedRules() {}

  /**
   * Rules by code of the supplier.
   *
   * @throws IllegalArgumentException naming the record, if the file has a fault
   */
  public static Map<String, RepairedRule> read(Optional<Path> config) {
    Optional<Path> own = config.map(folder -> folder.resolve(FILE)).filter(Files::exists);
    try (InputStream in = own.isPresent() ? Files.newInputStream(own.get()) : shipped();
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return parse(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  private static InputStream shipped() {
    return Objects.requireNonNull(
        RepairedRules.class.getResourceAsStream("/org/weibao/warranty/" + FILE), FILE);
  }

  static Map<String, RepairedRule> parse(Reader reader) throws IOException {
    Map<String, RepairedRule> rules = new HashMap<>();
    for (CSVRecord line : FORMAT.parse(reader)) {
      try {
        rules.put(line.get("supplier"), rule(line));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            FILE + ", record " + line.getRecordNumber() + ": " + e.getMessage(), e);
      }
    }
    return Map.copyOf(rules);
  }

  private static RepairedRule rule(CSVRecord line) {
    RepairedCover cover = RepairedCover.valueOf(line.get("rule"));
    int months = line.get("months").isEmpty() ? 0 : Integer.parseInt(line.get("months"));
    if (cover != RepairedCover.REST_OF_ORIGINAL && months <= 0) {
      throw new IllegalArgumentException(cover + " needs months");
    }
    return new RepairedRule(cover, months, line.get("source"));
  }
}
