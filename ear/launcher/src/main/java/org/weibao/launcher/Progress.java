package org.weibao.launcher;

import java.io.PrintStream;
import java.util.Locale;

/** Short lines for the person in front of the terminal, each with the seconds since the start. */
final class Progress {
  private final PrintStream out;
  private final long startedNanos;

  Progress(PrintStream out, long startedNanos) {
    this.out = out;
    this.startedNanos = startedNanos;
  }

  void step(String text) {
    out.println(String.format(Locale.ROOT, "[%5.1f s] %s", seconds(), text));
    out.flush();
  }

  void say(String text) {
    out.println(text);
    out.flush();
  }

  double seconds() {
    return (System.nanoTime() - startedNanos) / 1e9;
  }
}
