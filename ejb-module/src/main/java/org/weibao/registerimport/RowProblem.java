package org.weibao.registerimport;

import java.util.List;
import java.util.Objects;
import org.weibao.kernel.PhoneMask;
import org.weibao.kernel.ProblemCode;
import org.weibao.registerimport.control.StorableText;

/**
 * Why a row of a register file was not imported.
 *
 * @param row line or sheet row as the user's program numbers it, from 1
 * @param column {@link RegisterColumn#key()} of the cell at fault; empty if the whole row is
 * @param value what stood there, at most {@value #MAX_VALUE} characters; a phone is masked
 * @param code {@link ProblemCode#code()} of the reason
 * @param arguments what the message of the reason names, in its order
 */
public record RowProblem(
    int row, String column, String value, String code, List<Object> arguments) {

  /** Longest value that is kept. */
  public static final int MAX_VALUE = 200;

  /** Masks a phone, cuts the value to what is kept, and replaces what cannot be stored. */
  public RowProblem {
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(code, "code");
    String shown = column.equals(RegisterColumn.PHONE.key()) ? PhoneMask.mask(value) : value;
    String cut = shown.length() <= MAX_VALUE ? shown : shown.substring(0, MAX_VALUE - 1) + "…";
    value = StorableText.of(cut);
    arguments = List.copyOf(arguments);
  }

  /** A fault of one cell. */
  public static RowProblem of(
      int row, RegisterColumn column, String value, ProblemCode code, Object... arguments) {
    return new RowProblem(row, column.key(), value, code.code(), List.of(arguments));
  }
}
