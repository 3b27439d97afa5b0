package org.weibao.policy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.kernel.Messages;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Texts;
import org.weibao.policy.Fact;
import org.weibao.policy.LocalNames;
import org.weibao.policy.OpenFigure;
import org.weibao.policy.PackFault;
import org.weibao.policy.PolicyRule;
import org.weibao.policy.PolicyService;

/** Puts rules, figures and faults into the reader's language. */
@Named
@RequestScoped
public class PolicyText {

  /** What stands at the head of a rule already. */
  private static final Set<String> HEAD = Set.of("id", "clause");

  private static final String BETWEEN = " · ";

  @Inject PolicyService policies;
  @Inject Formats formats;

  private final Map<String, Map<String, LocalNames>> words = new HashMap<>();

  /** A field of a rule in words. */
  public record Line(String label, String value) {}

  /** What a rule says, field by field. */
  public List<Line> lines(String system, PolicyRule rule) {
    List<Line> lines = new ArrayList<>();
    rule.fields()
        .forEach(
            (field, value) -> {
              if (!HEAD.contains(field)) {
                lines.add(new Line(label(field), value(system, value)));
              }
            });
    return lines;
  }

  /** Clauses that a rule carries out. */
  public String clauses(PolicyRule rule) {
    return String.join(", ", rule.clauses());
  }

  /** A name in the reader's language. */
  public String name(LocalNames names) {
    return names.in(locale());
  }

  /** A fault as a sentence. */
  public String fault(PackFault fault) {
    return fault.text(locale());
  }

  /** What an open figure is called in its rule. */
  public String figure(OpenFigure figure) {
    return label(figure.path().replaceAll("^.*\\.", ""));
  }

  /** What a kind of rules is called. */
  public String section(String section) {
    return Messages.text(locale(), "policy.section." + section);
  }

  /** A code of a system's vocabulary in words. */
  public String word(String system, String code) {
    return Optional.ofNullable(words(system).get(code)).map(this::name).orElse(code);
  }

  private Map<String, LocalNames> words(String system) {
    return words.computeIfAbsent(system, policies::words);
  }

  private static String label(String field) {
    return Fact.of(field)
        .map(fact -> Messages.text(locale(), fact))
        .orElseGet(() -> Messages.text(locale(), "policy.field." + field));
  }

  private String value(String system, Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Boolean flag) {
      return formats.yes(flag);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(item -> value(system, item)).collect(Collectors.joining(BETWEEN));
    }
    if (value instanceof Map<?, ?> map) {
      return map(system, map);
    }
    return word(system, String.valueOf(value));
  }

  private String map(String system, Map<?, ?> map) {
    if (map.containsKey("open")) {
      return Messages.text(locale(), "policy.open");
    }
    if (map.get("en") instanceof String english) {
      return name(
          new LocalNames(
              english, String.valueOf(map.get("zh-CN")), String.valueOf(map.get("zh-TW"))));
    }
    return map.entrySet().stream()
        .map(
            entry ->
                formats.fill(
                    "policy.pair",
                    label(String.valueOf(entry.getKey())),
                    value(system, entry.getValue())))
        .collect(Collectors.joining(", "));
  }

  private static Locale locale() {
    return Texts.pageLocale();
  }
}
