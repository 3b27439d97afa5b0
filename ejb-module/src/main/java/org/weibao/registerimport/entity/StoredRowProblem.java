package org.weibao.registerimport.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.weibao.kernel.PersonalData;
import org.weibao.registerimport.RowProblem;

/** A problem of one row of an imported file. */
@Entity
@Table(name = "register_import_problem")
public class StoredRowProblem {

  private static final String SEPARATOR = "\n";
  private static final char NUMBER = 'n';
  private static final char TEXT = 't';
  private static final int ARGUMENT_LENGTH = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "import_id")
  private long importId;

  @Column(name = "row_number")
  private int row;

  @Column(name = "column_name")
  private String column;

  @PersonalData
  @Column(name = "cell_value")
  private String value;

  private String code;

  @PersonalData private String arguments;

  /** For the provider. */
  protected StoredRowProblem() {}

  /** What is kept of a problem. */
  public StoredRowProblem(long importId, RowProblem problem) {
    this.importId = importId;
    this.row = problem.row();
    this.column = problem.column();
    this.value = problem.value();
    this.code = problem.code();
    this.arguments = write(problem.arguments());
  }

  /** The problem again. */
  public RowProblem view() {
    return new RowProblem(row, column, value, code, read(arguments));
  }

  /** Numbers stay numbers, so that a message writes them in the reader's way. */
  static String write(List<Object> arguments) {
    return arguments.stream()
        .limit(3)
        .map(
            argument ->
                argument instanceof Integer || argument instanceof Long
                    ? NUMBER + argument.toString()
                    : TEXT + cut(argument.toString()))
        .collect(Collectors.joining(SEPARATOR));
  }

  private static String cut(String text) {
    String line = text.replace(SEPARATOR, " ");
    return line.length() <= ARGUMENT_LENGTH ? line : line.substring(0, ARGUMENT_LENGTH);
  }

  static List<Object> read(String written) {
    List<Object> arguments = new ArrayList<>();
    if (!written.isEmpty()) {
      for (String argument : written.split(SEPARATOR, -1)) {
        String rest = argument.substring(1);
        arguments.add(argument.charAt(0) == NUMBER ? (Object) Long.valueOf(rest) : rest);
      }
    }
    return arguments;
  }
}
