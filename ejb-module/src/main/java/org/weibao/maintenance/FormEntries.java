package org.weibao.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in a register form.
 *
 * @param system what was worked on
 * @param fault what the customer reported, or what was tested
 * @param done what was done
 * @param parts what was used or replaced
 * @param people who did it
 */
public record FormEntries(String system, String fault, String done, String parts, String people) {

  /** Longest text of {@code system}, {@code parts} and {@code people}. */
  public static final int SHORT = 500;

  /** Longest text of {@code fault} and {@code done}. */
  public static final int LONG = 2000;

  /** A field with its limit. */
  public record Field(String name, String text, int limit) {}

  /** Texts are stripped; none is null. */
  public FormEntries {
    system = text(system);
    fault = text(fault);
    done = text(done);
    parts = text(parts);
    people = text(people);
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** The fields in their order. */
  public List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("system", system, SHORT));
    fields.add(new Field("fault", fault, LONG));
    fields.add(new Field("done", done, LONG));
    fields.add(new Field("parts", parts, SHORT));
    fields.add(new Field("people", people, SHORT));
    return fields;
  }

  /** The same with what is longer than its field cut off, for what the product puts in. */
  public FormEntries cut() {
    return new FormEntries(
        cut(system, SHORT),
        cut(fault, LONG),
        cut(done, LONG),
        cut(parts, SHORT),
        cut(people, SHORT));
  }

  private static String cut(String text, int limit) {
    return text.length() > limit ? text.substring(0, limit) : text;
  }

  /** What is signed, by name. */
  public Map<String, String> content() {
    Map<String, String> content = new TreeMap<>();
    fields().forEach(field -> content.put(field.name(), field.text()));
    return content;
  }
}
