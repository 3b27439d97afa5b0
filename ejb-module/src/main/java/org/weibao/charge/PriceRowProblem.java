package org.weibao.charge;

import java.util.List;

/**
 * Why a row of a file of prices is wrong.
 *
 * @param row as the user's program numbers it
 * @param column key of the column, below {@code pricelist.column.}
 * @param value as it stands there
 * @param code of the problem, below {@code problem.}
 * @param arguments of the problem's text
 */
public record PriceRowProblem(
    int row, String column, String value, String code, List<String> arguments) {

  /** Arguments are copied. */
  public PriceRowProblem {
    arguments = List.copyOf(arguments);
  }
}
