package org.weibao.masterimport.control;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.ProblemCode;
import org.weibao.masterimport.ImportKind;
import org.weibao.masterimport.MasterColumn;
import org.weibao.masterimport.RowFault;
import org.weibao.registerimport.RegisterImportProblem;
import org.weibao.registerimport.TableFile;
import org.weibao.registerimport.TableFile.Line;

/** A row of a file under its headers. */
public record ImportLine(Line line, Map<MasterColumn, Integer> places) {

  /** A row that is refused. */
  public static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<RowFault> faults;

    /** With at least one fault. */
    Refused(List<RowFault> faults) {
      super(faults.get(0).code());
      this.faults = List.copyOf(faults);
    }

    /** Why, one for each cell at fault. */
    public List<RowFault> faults() {
      return faults;
    }
  }

  /** Columns are copied. */
  public ImportLine {
    places = Map.copyOf(places);
  }

  /** As the user's program numbers it, from 1. */
  public int row() {
    return line.number();
  }

  boolean isFilled() {
    return places.values().stream().anyMatch(place -> !line.cell(place).isEmpty());
  }

  /** What a cell holds; empty for nothing. */
  public String text(MasterColumn column) {
    Integer place = places.get(column);
    return place == null ? "" : line.cell(place);
  }

  Optional<String> optional(MasterColumn column) {
    return Optional.of(text(column)).filter(text -> !text.isEmpty());
  }

  /** Whether no cell is missing, too long or unreadable. */
  boolean isReadable(ImportKind kind) {
    return kind.columns().stream().allMatch(column -> fault(kind, column).isEmpty());
  }

  /** Whether a cell is missing, too long or unreadable. */
  Optional<RegisterImportProblem> fault(ImportKind kind, MasterColumn column) {
    String text = text(column);
    if (text.isEmpty() && kind.needs(column)) {
      return Optional.of(RegisterImportProblem.CELL_MISSING);
    } else if (text.length() > column.maxLength()) {
      return Optional.of(RegisterImportProblem.CELL_TOO_LONG);
    }
    return !TableFile.storable(text).equals(text) || text.indexOf('\n') >= 0
        ? Optional.of(RegisterImportProblem.CELL_UNREADABLE)
        : Optional.empty();
  }

  /** The day that a filled cell names; empty if it names none. */
  Optional<LocalDate> day(MasterColumn column, ZoneId zone) {
    return line.day(places.get(column), zone);
  }

  RowFault fault(MasterColumn column, ProblemCode code, Object... arguments) {
    return new RowFault(row(), column.key(), text(column), code.code(), texts(List.of(arguments)));
  }

  /** A refusal of a door, at the column that the door's field stands for. */
  RowFault fault(BusinessException refusal) {
    Optional<MasterColumn> column = refusal.field().flatMap(this::column);
    return new RowFault(
        row(),
        column.map(MasterColumn::key).orElse(""),
        column.map(this::text).orElse(""),
        refusal.code().code(),
        texts(refusal.arguments()));
  }

  /** Whether the database can be asked for what a cell holds. */
  boolean isStorable(MasterColumn column) {
    return TableFile.storable(text(column)).equals(text(column));
  }

  private Optional<MasterColumn> column(String field) {
    MasterColumn column =
        switch (field) {
          case "name" ->
              places.containsKey(MasterColumn.OWNER) ? MasterColumn.OWNER : MasterColumn.NAME;
          case "modelId" -> MasterColumn.MODEL;
          case "projectId" -> MasterColumn.PROJECT;
          case "cityId" -> MasterColumn.CITY;
          default -> null;
        };
    if (column != null) {
      return Optional.of(column);
    }
    return places.keySet().stream().filter(known -> known.key().equals(field)).findFirst();
  }

  private static List<String> texts(List<Object> arguments) {
    return arguments.stream().map(String::valueOf).toList();
  }
}
