package org.weibao.warranty.entity;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes in one column, in the order of the alphabet. */
final class Codes {

  private Codes() {}

  static String join(Collection<?> codes) {
    return codes.stream().map(String::valueOf).sorted().collect(Collectors.joining(","));
  }

  static List<String> split(String codes) {
    return codes.isEmpty() ? List.of() : Stream.of(codes.split(",")).toList();
  }
}
