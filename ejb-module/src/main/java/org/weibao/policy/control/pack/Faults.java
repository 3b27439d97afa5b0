package org.weibao.policy.control.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.weibao.policy.PackFault;

/** Collects everything that is wrong with one text, so that an author sees all at once. */
public final class Faults {

  /** Nobody mends more than these at once. */
  private static final int MOST = 100;

  private final String source;
  private final List<PackFault> found = new ArrayList<>();

  /** For a text of this name. */
  public Faults(String source) {
    this.source = source;
  }

  /** Adds a fault at a piece of the text. */
  public void at(PackNode node, String key, Object... arguments) {
    at(node.line(), node.column(), key, arguments);
  }

  /** Adds a fault at a place. */
  public void at(int line, int column, String key, Object... arguments) {
    if (found.size() < MOST) {
      found.add(PackFault.of(source, line, column, key, arguments));
    }
  }

  /** Whether nothing is wrong so far. */
  public boolean none() {
    return found.isEmpty();
  }

  /** What was found, in the order of the text. */
  public List<PackFault> list() {
    return found.stream()
        .sorted(Comparator.comparingInt(PackFault::line).thenComparingInt(PackFault::column))
        .toList();
  }
}
