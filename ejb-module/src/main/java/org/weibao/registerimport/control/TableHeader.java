package org.weibao.registerimport.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.kernel.BusinessException;
import org.weibao.registerimport.RegisterColumn;
import org.weibao.registerimport.RegisterImportProblem;

/** Finds the row of headers and which column stands where, in any order and language. */
final class TableHeader {

  private final int row;
  private final Map<RegisterColumn, Integer> places;
  private final List<RegisterColumn> doubled;

  private TableHeader(int row, Map<RegisterColumn, Integer> places, List<RegisterColumn> doubled) {
    this.row = row;
    this.places = places;
    this.doubled = doubled;
  }

  /** The row among the first ones that names most columns. */
  static TableHeader find(List<SourceRow.Raw> firstRows) {
    TableHeader best = new TableHeader(0, Map.of(), List.of());
    for (SourceRow.Raw candidate : firstRows) {
      TableHeader header = read(candidate);
      if (header.places.size() > best.places.size()) {
        best = header;
      }
    }
    return best;
  }

  private static TableHeader read(SourceRow.Raw candidate) {
    Map<RegisterColumn, Integer> places = new EnumMap<>(RegisterColumn.class);
    List<RegisterColumn> doubled = new ArrayList<>();
    for (int i = 0; i < candidate.cells().size(); i++) {
      int place = i;
      RegisterVocabulary.get()
          .column(candidate.cells().get(i).text())
          .ifPresent(
              column -> {
                if (places.putIfAbsent(column, place) != null) {
                  doubled.add(column);
                }
              });
    }
    return new TableHeader(candidate.number(), places, doubled);
  }

  /** How many columns it names. */
  int recognised() {
    return places.size();
  }

  /** Whether it names each needed column. */
  boolean isComplete() {
    return missing().isEmpty();
  }

  private List<RegisterColumn> missing() {
    return Stream.of(RegisterColumn.values())
        .filter(RegisterColumn::required)
        .filter(column -> !places.containsKey(column))
        .toList();
  }

  /** Number of the row that the headers stand in. */
  int row() {
    return row;
  }

  /** Refuses headers that lack a needed column or name one twice. */
  TableHeader ensureComplete(Locale language) {
    if (!doubled.isEmpty()) {
      throw new BusinessException(
          RegisterImportProblem.COLUMN_TWICE, "file", names(doubled.stream(), language));
    }
    if (!isComplete()) {
      throw new BusinessException(
          RegisterImportProblem.COLUMNS_MISSING, "file", names(missing().stream(), language));
    }
    return this;
  }

  /** The cells of a row under their columns. */
  SourceRow assign(SourceRow.Raw raw) {
    Map<RegisterColumn, Cell> cells = new EnumMap<>(RegisterColumn.class);
    places.forEach(
        (column, place) ->
            cells.put(column, place < raw.cells().size() ? raw.cells().get(place) : Cell.EMPTY));
    return new SourceRow(raw.number(), cells);
  }

  private static String names(Stream<RegisterColumn> columns, Locale language) {
    return columns
        .distinct()
        .map(column -> RegisterVocabulary.header(language, column))
        .collect(Collectors.joining(", "));
  }
}
