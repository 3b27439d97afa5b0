package org.weibao.listing.control;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Takes a table row by row. */
public interface TableSink extends Closeable {

  /** The first row. */
  void heading(List<String> texts) throws IOException;

  /** A further row; a cell may be null. */
  void row(Object[] cells) throws IOException;

  /** Sends on what was taken, so that memory does not grow with the table. */
  void flush() throws IOException;
}
