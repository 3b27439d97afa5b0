package org.weibao.demo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.postgresql.copy.CopyManager;

/**
 * Streams rows into PostgreSQL by COPY, some megabytes at a time: all tables of a batch in the
 * order of their foreign keys, so that memory stays the same for any number of rows.
 */
final class CopySink implements RowSink {

  private static final int BATCH_CHARACTERS = 4_000_000;

  private final CopyManager copy;
  private final Map<Table, StringBuilder> batches = new EnumMap<>(Table.class);
  private int waiting;

  CopySink(CopyManager copy) {
    this.copy = copy;
    for (Table table : Table.values()) {
      batches.put(table, new StringBuilder());
    }
  }

  @Override
  public void row(Table table, Object... values) {
    StringBuilder batch = batches.get(table);
    int before = batch.length();
    CopyText.append(batch, values);
    waiting += batch.length() - before;
    if (waiting > BATCH_CHARACTERS && table == Table.SERVICE_REQUEST) {
      // What hangs on this request follows in the next batch; nothing waits for a later request.
      flush();
    }
  }

  /** Sends what waits. */
  void flush() {
    for (Table table : Table.values()) {
      StringBuilder batch = batches.get(table);
      if (!batch.isEmpty()) {
        send(table, batch);
        batch.setLength(0);
      }
    }
    waiting = 0;
  }

  private void send(Table table, StringBuilder batch) {
    String command =
        "copy " + table.sqlName() + " (" + String.join(", ", table.columns()) + ") from stdin";
    try {
      copy.copyIn(command, new StringReader(batch.toString()));
    } catch (SQLException e) {
      throw new IllegalStateException("cannot fill " + table.sqlName() + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
