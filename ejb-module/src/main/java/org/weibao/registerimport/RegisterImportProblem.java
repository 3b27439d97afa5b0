package org.weibao.registerimport;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why a register file, or a row of it, was not imported. */
public enum RegisterImportProblem implements ProblemCode {
  /** No bytes at all. */
  FILE_EMPTY("file-empty"),
  /** More bytes than allowed; argument: allowed megabytes. */
  FILE_TOO_LARGE("file-too-large"),
  /** Neither a workbook nor a text file. */
  FILE_TYPE("file-type"),
  /** The binary workbook of Excel 97–2003. */
  FILE_XLS("file-xls"),
  /** A workbook with a password. */
  FILE_PROTECTED("file-protected"),
  /** A damaged workbook. */
  FILE_DAMAGED("file-damaged"),
  /** A workbook that would fill the memory when unpacked. */
  FILE_INFLATES("file-inflates"),
  /** Text in none of the known encodings. */
  ENCODING("encoding"),
  /** No row with column headers, or some needed ones are missing; argument: their names. */
  COLUMNS_MISSING("columns-missing"),
  /** The same header twice; argument: its name. */
  COLUMN_TWICE("column-twice"),
  /** Several sheets with the register's headers; argument: their names. */
  SEVERAL_SHEETS("several-sheets"),
  /** Headers without rows. */
  NO_ROWS("no-rows"),
  /** More rows than allowed; argument: allowed rows. */
  TOO_MANY_ROWS("too-many-rows"),
  /** No import with this id. */
  UNKNOWN_IMPORT("unknown-import", ProblemKind.NOT_FOUND),

  /** A needed cell is empty. */
  CELL_MISSING("cell-missing"),
  /** A cell with more text than the register holds; argument: allowed characters. */
  CELL_TOO_LONG("cell-too-long"),
  /** A cell with an error value, or control characters. */
  CELL_UNREADABLE("cell-unreadable"),
  /** Not a date in a known form. */
  DATE_UNREADABLE("date-unreadable"),
  /** A date before this kind of register existed; argument: first year. */
  DATE_TOO_OLD("date-too-old"),
  /** A date that has not come yet. */
  DATE_IN_FUTURE("date-in-future"),
  /** A word that is no urgency. */
  URGENCY_UNKNOWN("urgency-unknown"),
  /** Words that are no ground of an emergency. */
  GROUND_UNKNOWN("ground-unknown"),
  /** An emergency without its ground. */
  GROUND_MISSING("ground-missing"),
  /** A ground although the urgency is routine. */
  GROUND_WITHOUT_EMERGENCY("ground-without-emergency"),
  /** No project with this code. */
  PROJECT_UNKNOWN("project-unknown"),
  /** The project has no such room. */
  ROOM_UNKNOWN("room-unknown"),
  /** The same register number further up in the file; argument: that row. */
  DUPLICATE_IN_FILE("duplicate-in-file"),
  /** A fault of the system, not of the row. */
  ROW_FAILED("row-failed");

  private final String code;
  private final ProblemKind kind;

  RegisterImportProblem(String name) {
    this(name, ProblemKind.INVALID);
  }

  RegisterImportProblem(String name, ProblemKind kind) {
    this.code = "registerimport." + name;
    this.kind = kind;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
