package org.weibao.policy.control.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.weibao.policy.LocalNames;

/**
 * The vocabulary of packs: every code that a rule may use, with its name in three languages. A code
 * without a name could not be shown to anybody, so it is a fault.
 */
public final class Words {

  private final Map<String, LocalNames> names;

  /** A vocabulary of these names. */
  public Words(Map<String, LocalNames> names) {
    this.names = new LinkedHashMap<>(names);
  }

  /** The names of a code; empty if it is no word. */
  public Optional<LocalNames> of(String code) {
    return Optional.ofNullable(names.get(code));
  }

  /** This vocabulary and another's words, which come first. */
  public Words with(Map<String, LocalNames> others) {
    Map<String, LocalNames> all = new LinkedHashMap<>(names);
    all.putAll(others);
    return new Words(all);
  }

  /** The word most like an unknown one, for whoever mistyped. */
  public Optional<String> closest(String code) {
    return Likeness.closest(code, names.keySet());
  }

  /** All words. */
  public Map<String, LocalNames> all() {
    return Map.copyOf(names);
  }
}
