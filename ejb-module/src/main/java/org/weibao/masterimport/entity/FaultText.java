package org.weibao.masterimport.entity;

import java.util.List;
import java.util.stream.Collectors;

/** What the message of a refusal names, in one column. */
final class FaultText {

  private static final String SEPARATOR = "\n";
  private static final int ARGUMENT_LENGTH = 200;
  private static final int MOST_ARGUMENTS = 4;

  private FaultText() {}

  static String join(List<String> arguments) {
    return arguments.stream()
        .limit(MOST_ARGUMENTS)
        .map(text -> text.replace(SEPARATOR, " "))
        .map(text -> text.substring(0, Math.min(ARGUMENT_LENGTH, text.length())))
        .collect(Collectors.joining(SEPARATOR));
  }

  static List<String> split(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
  }
}
