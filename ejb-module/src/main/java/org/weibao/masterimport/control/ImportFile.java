package org.weibao.masterimport.control;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Messages;
import org.weibao.masterimport.ImportKind;
import org.weibao.masterimport.MasterColumn;
import org.weibao.registerimport.RegisterImportProblem;
import org.weibao.registerimport.TableFile;
import org.weibao.registerimport.TableFile.Line;

/** Finds the headers of a file, in any order and language of the product, and its rows. */
public final class ImportFile {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE);

  /** Headers stand among the first rows. */
  private static final int HEADER_ROWS = 10;

  private ImportFile() {}

  /**
   * Rows with content below the headers, of the reading in which most headers are known.
   *
   * @param language of names in refusals
   * @throws BusinessException with a {@link RegisterImportProblem} if the file as a whole cannot be
   *     read
   */
  public static List<ImportLine> read(ImportKind kind, byte[] content, Locale language) {
    Map<MasterColumn, Integer> best = Map.of();
    List<Line> rows = List.of();
    for (List<Line> reading : TableFile.readings(content)) {
      for (int i = 0; i < Math.min(HEADER_ROWS, reading.size()); i++) {
        Map<MasterColumn, Integer> places = places(kind, reading.get(i));
        if (places.size() > best.size()) {
          best = places;
          rows = reading.subList(i + 1, reading.size());
        }
      }
    }
    ensureComplete(kind, best, language);
    Map<MasterColumn, Integer> found = best;
    List<ImportLine> lines =
        rows.stream().map(row -> new ImportLine(row, found)).filter(ImportLine::isFilled).toList();
    if (lines.isEmpty()) {
      throw new BusinessException(RegisterImportProblem.NO_ROWS, "file");
    }
    if (lines.size() > TableFile.MAX_ROWS) {
      throw new BusinessException(RegisterImportProblem.TOO_MANY_ROWS, "file", TableFile.MAX_ROWS);
    }
    return lines;
  }

  private static void ensureComplete(
      ImportKind kind, Map<MasterColumn, Integer> found, Locale language) {
    String missing =
        kind.columns().stream()
            .filter(column -> kind.needs(column) && !found.containsKey(column))
            .map(column -> header(language, column))
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new BusinessException(RegisterImportProblem.COLUMNS_MISSING, "file", missing);
    }
  }

  /** Header of a column. */
  public static String header(Locale language, MasterColumn column) {
    return Messages.text(language, "masterimport.column." + column.key());
  }

  private static Map<MasterColumn, Integer> places(ImportKind kind, Line header) {
    Map<MasterColumn, Integer> places = new EnumMap<>(MasterColumn.class);
    for (int i = 0; i < header.cells().size(); i++) {
      int place = i;
      String cell = header.cell(i);
      kind.columns().stream()
          .filter(column -> isNamed(column, cell))
          .forEach(column -> places.putIfAbsent(column, place));
    }
    return places;
  }

  private static boolean isNamed(MasterColumn column, String cell) {
    return column.key().equalsIgnoreCase(cell)
        || LANGUAGES.stream().anyMatch(language -> header(language, column).equalsIgnoreCase(cell));
  }

  /** The constant that a word names, in any language of the product. */
  static <E extends Enum<E>> Optional<E> constant(String word, E[] constants) {
    return Arrays.stream(constants)
        .filter(
            constant ->
                constant.name().equalsIgnoreCase(word)
                    || LANGUAGES.stream()
                        .anyMatch(
                            language -> Messages.text(language, constant).equalsIgnoreCase(word)))
        .findFirst();
  }
}
