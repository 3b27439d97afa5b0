package org.weibao.policy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Whose rules are asked for. What is not named binds nothing; the department always does. */
public final class PolicySubject {

  private static final PolicySubject DEPARTMENT = new PolicySubject(Map.of());

  private final Map<BindingKind, String> names;

  private PolicySubject(Map<BindingKind, String> names) {
    this.names = names;
  }

  /** Nothing but the department. */
  public static PolicySubject department() {
    return DEPARTMENT;
  }

  /** A project, by its code. */
  public static PolicySubject project(String code) {
    return DEPARTMENT.and(BindingKind.PROJECT, code);
  }

  /** The same with something more specific. */
  public PolicySubject and(BindingKind kind, String name) {
    Map<BindingKind, String> more = new EnumMap<>(BindingKind.class);
    more.putAll(names);
    more.put(kind, name);
    return new PolicySubject(more);
  }

  /** The name of what a binding of this kind would have to be for. */
  public Optional<String> name(BindingKind kind) {
    return kind == BindingKind.DEPARTMENT ? Optional.of("") : Optional.ofNullable(names.get(kind));
  }
}
