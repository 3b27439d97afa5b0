package org.weibao.masterimport.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Ids by code, each asked for once. */
final class LookedUp {

  private final Function<String, Optional<Long>> source;
  private final Map<String, Optional<Long>> known = new HashMap<>();

  LookedUp(Function<String, Optional<Long>> source) {
    this.source = source;
  }

  Optional<Long> id(String code) {
    return known.computeIfAbsent(code, source);
  }
}
