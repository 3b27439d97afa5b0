package org.weibao.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule of a pack as it stands there, with what persons have set for its open figures.
 *
 * @param section kind of rule, as the pack names it
 * @param id name of the rule in its section
 * @param clauses clauses of the regulation that it carries out
 * @param fields everything that stands in it: text, numbers, flags, lists and maps
 * @param open figures that nobody has set yet; with any, the rule does not apply
 */
public record PolicyRule(
    String section,
    String id,
    List<String> clauses,
    Map<String, Object> fields,
    List<OpenFigure> open) {

  /** Lists are copied. */
  public PolicyRule {
    clauses = List.copyOf(clauses);
    open = List.copyOf(open);
  }

  /** The first clause, by which the rule is cited. */
  public String clause() {
    return clauses.get(0);
  }

  /** A code or text of the rule. */
  public Optional<String> text(String field) {
    return Optional.ofNullable(fields.get(field)).map(String::valueOf);
  }

  /** Codes of the rule; none if the field is left out. */
  public List<String> texts(String field) {
    Object value = fields.get(field);
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return value == null ? List.of() : List.of(String.valueOf(value));
  }

  /** A mapping within the rule; empty if the field is left out. */
  @SuppressWarnings("unchecked")
  public Map<String, Object> map(String field) {
    return fields.get(field) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  /** Mappings within the rule. */
  @SuppressWarnings("unchecked")
  public List<Map<String, Object>> maps(String field) {
    return fields.get(field) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
  }
}
