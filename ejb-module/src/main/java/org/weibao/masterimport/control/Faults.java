package org.weibao.masterimport.control;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.ProblemCode;
import org.weibao.masterimport.ImportKind;
import org.weibao.masterimport.MasterColumn;
import org.weibao.masterimport.RowFault;
import org.weibao.registerimport.RegisterImportProblem;

/**
 * What is wrong with a row, gathered before anything is done, so that whoever mends the file mends
 * all of it at once. A cell has one fault at most: the first that is found.
 */
final class Faults {

  private final ImportLine line;
  private final List<RowFault> found = new ArrayList<>();

  private Faults(ImportLine line) {
    this.line = line;
  }

  /** Begins with cells that are missing, too long or unreadable. */
  static Faults of(ImportLine line, ImportKind kind) {
    Faults faults = new Faults(line);
    for (MasterColumn column : kind.columns()) {
      line.fault(kind, column)
          .ifPresent(
              fault -> {
                if (fault == RegisterImportProblem.CELL_TOO_LONG) {
                  faults.add(column, fault, column.maxLength());
                } else {
                  faults.add(column, fault);
                }
              });
    }
    return faults;
  }

  /** Something is wrong with a cell, unless something is already. */
  void add(MasterColumn column, ProblemCode code, Object... arguments) {
    if (!has(column)) {
      found.add(line.fault(column, code, arguments));
    }
  }

  private boolean has(MasterColumn column) {
    return found.stream().anyMatch(fault -> fault.column().equals(column.key()));
  }

  /** The id of what a cell names; empty with a fault if there is no such thing. */
  Optional<Long> id(MasterColumn column, LookedUp ids, ProblemCode unknown) {
    if (has(column)) {
      return Optional.empty();
    }
    Optional<Long> id = ids.id(line.text(column));
    if (id.isEmpty()) {
      add(column, unknown);
    }
    return id;
  }

  /** The day that a cell names; empty for nothing, and with a fault for what is no day. */
  Optional<LocalDate> day(MasterColumn column, ZoneId zone) {
    if (line.text(column).isEmpty() || has(column)) {
      return Optional.empty();
    }
    Optional<LocalDate> day = line.day(column, zone);
    if (day.isEmpty()) {
      add(column, RegisterImportProblem.DATE_UNREADABLE);
    }
    return day;
  }

  /** Goes on only with a row that has no fault. */
  void ensureNone() throws ImportLine.Refused {
    if (!found.isEmpty()) {
      throw new ImportLine.Refused(found);
    }
  }
}
