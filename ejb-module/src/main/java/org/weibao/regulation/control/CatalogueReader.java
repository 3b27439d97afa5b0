package org.weibao.regulation.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.weibao.regulation.ClauseText;
import org.weibao.regulation.LocalText;

/**
 * Reads the catalogue of clauses from an operator's folder {@code regulations}, file by file, or as
 * it ships. Which clause is built is read from the product alone: nobody can claim it in a folder.
 */
public final class CatalogueReader {

  private static final String SHIPPED = "/org/weibao/regulations/";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Optional<Path> folder;

  /**
   * A reader.
   *
   * @param config configuration folder of the operator; empty for what ships
   */
  public CatalogueReader(Optional<Path> config) {
    this.folder = config.map(path -> path.resolve("regulations"));
  }

  /**
   * The whole catalogue.
   *
   * @throws IllegalArgumentException naming file and line of a mistake
   */
  public Catalogue read() {
    Map<String, LocalText> systems = new LinkedHashMap<>();
    own("systems.csv", row -> systems.put(row.get("id"), text(row)));
    Map<String, ClauseText> clauses = new LinkedHashMap<>();
    own("clauses.csv", row -> add(clauses, systems, clause(row)));
    Map<String, LocalText> organisational = new LinkedHashMap<>();
    own(
        "organisational.csv",
        row -> organisational.put(known(row.get("clause"), clauses), text(row)));
    Map<String, List<String>> tests = new LinkedHashMap<>();
    shipped(
        "coverage.csv",
        row ->
            tests
                .computeIfAbsent(known(row.get("clause"), clauses), clause -> new ArrayList<>())
                .add(row.get("test")));
    return new Catalogue(systems, clauses, organisational, tests);
  }

  private static Object add(
      Map<String, ClauseText> clauses, Map<String, LocalText> systems, ClauseText clause) {
    if (!systems.containsKey(clause.system())) {
      throw new IllegalArgumentException("no system " + clause.system());
    }
    if (clauses.put(clause.id(), clause) != null) {
      throw new IllegalArgumentException(clause.id() + " stands there twice");
    }
    return clause;
  }

  private static String known(String clause, Map<String, ClauseText> clauses) {
    if (!clauses.containsKey(clause)) {
      throw new IllegalArgumentException("no clause " + clause);
    }
    return clause;
  }

  private static ClauseText clause(CSVRecord row) {
    return new ClauseText(
        row.get("id"),
        row.get("system"),
        row.get("section"),
        row.get("kind"),
        ClauseText.Automation.valueOf(row.get("automation")),
        row.get("actor"),
        row.get("object"),
        text(row),
        row.get("parameters"));
  }

  private static LocalText text(CSVRecord row) {
    return new LocalText(row.get("en"), row.get("zh-CN"), row.get("zh-TW"));
  }

  private void own(String name, Function<CSVRecord, Object> use) {
    Optional<Path> file = folder.map(path -> path.resolve(name)).filter(Files::isRegularFile);
    if (file.isEmpty()) {
      shipped(name, use);
      return;
    }
    try (Reader reader = Files.newBufferedReader(file.get())) {
      rows(file.get().toString(), reader, use);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.get(), e);
    }
  }

  private static void shipped(String name, Function<CSVRecord, Object> use) {
    try (InputStream in = CatalogueReader.class.getResourceAsStream(SHIPPED + name)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks " + name);
      }
      rows(name, new InputStreamReader(in, StandardCharsets.UTF_8), use);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void rows(String source, Reader reader, Function<CSVRecord, Object> use)
      throws IOException {
    try (CSVParser parser = FORMAT.parse(reader)) {
      for (CSVRecord row : parser) {
        try {
          use.apply(row);
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(
              source + ":" + parser.getCurrentLineNumber() + ": " + e.getMessage(), e);
        }
      }
    }
  }
}
