package org.weibao.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * One sentence of an explanation, kept as a key so that it can be read in every language.
 *
 * @param key key of the message catalogue, below {@code why.}
 * @param arguments what the sentence names; dates in ISO form, names of constants as they are
 */
public record DecisionStep(String key, List<String> arguments) {

  /** Arguments are copied. */
  public DecisionStep {
    arguments = List.copyOf(arguments);
  }

  /** A sentence with its arguments as text. */
  public static DecisionStep of(String key, Object... arguments) {
    return new DecisionStep(key, Arrays.stream(arguments).map(String::valueOf).toList());
  }
}
