package org.weibao.kernel.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The query part of an address of a list: its filters, and where in the list it stands. */
public final class Query {

  private static final String CURSOR = "cursor";
  private static final String TRAIL = "trail";
  private static final String BETWEEN = "~";

  /** Further back than this, one starts from the newest again: addresses stay short. */
  private static final int LONGEST_TRAIL = 30;

  private final Map<String, String> values = new LinkedHashMap<>();

  /** Adds a filter; null and empty are left out. */
  public Query with(String name, Object value) {
    if (value != null && !value.toString().isEmpty() && !Boolean.FALSE.equals(value)) {
      values.put(name, value.toString());
    }
    return this;
  }

  /** The address of the rows that follow; empty at the end. */
  public String older(String cursor, String trail, Optional<String> next) {
    if (next.isEmpty()) {
      return "";
    }
    List<String> steps = steps(trail);
    steps.add(cursor == null ? "" : cursor);
    if (steps.size() > LONGEST_TRAIL) {
      steps.remove(0);
    }
    return copy()
        .with(CURSOR, next.get())
        .with(TRAIL, String.join(BETWEEN, steps) + BETWEEN)
        .toString();
  }

  /** The address of the rows before; empty on the newest. */
  public String newer(String cursor, String trail) {
    if (cursor == null) {
      return "";
    }
    List<String> steps = steps(trail);
    String before = steps.isEmpty() ? "" : steps.remove(steps.size() - 1);
    Query query = copy().with(CURSOR, before);
    if (!steps.isEmpty()) {
      query.with(TRAIL, String.join(BETWEEN, steps) + BETWEEN);
    }
    return query.orAll();
  }

  /** The query; a bare question mark if no filter is set, so that it still makes a link. */
  public String orAll() {
    return values.isEmpty() ? "?" : toString();
  }

  private Query copy() {
    Query copy = new Query();
    copy.values.putAll(values);
    return copy;
  }

  private static List<String> steps(String trail) {
    List<String> steps = new ArrayList<>();
    if (trail != null) {
      int from = 0;
      for (int at = trail.indexOf(BETWEEN); at >= 0; at = trail.indexOf(BETWEEN, from)) {
        steps.add(trail.substring(from, at));
        from = at + 1;
      }
    }
    return steps;
  }

  @Override
  public String toString() {
    return values.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }
}
