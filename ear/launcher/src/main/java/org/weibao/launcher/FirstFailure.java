package org.weibao.launcher;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Listens to the server's log while the application is deployed. The deploy command reports only
 * the last of a chain of failures; the cause that the operator needs is the first one logged.
 */
final class FirstFailure extends Handler {
  private Throwable first;

  static FirstFailure listen() {
    FirstFailure handler = new FirstFailure();
    handler.setLevel(Level.SEVERE);
    Logger.getLogger("").addHandler(handler);
    return handler;
  }

  @Override
  public synchronized void publish(LogRecord record) {
    if (first == null && isLoggable(record)) {
      first = record.getThrown();
    }
  }

  /** The innermost cause of the first failure, or the given text when none was logged. */
  synchronized String orElse(String otherwise) {
    return first == null ? otherwise : FirstCause.of(first);
  }

  @Override
  public void flush() {
    // Nothing is buffered.
  }

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}
