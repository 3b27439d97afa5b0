package org.weibao.demo;

/** Takes the story's rows as they are told. */
interface RowSink {

  /**
   * @param values one for each column of the table, in their order; null, text, number, boolean,
   *     date or instant
   */
  void row(Table table, Object... values);
}
