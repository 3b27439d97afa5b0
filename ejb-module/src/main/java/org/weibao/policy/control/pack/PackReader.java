package org.weibao.policy.control.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.policy.LocalNames;
import org.weibao.policy.OpenFigure;
import org.weibao.policy.PackFault;
import org.weibao.policy.PolicyRule;

/** Turns the text of a pack into its rules; a text with any fault gives none. */
public final class PackReader {

  private PackReader() {}

  /**
   * What came of a text.
   *
   * @param pack the pack; empty if there are faults
   * @param faults everything that is wrong, in the order of the text
   */
  public record Reading(Optional<Pack> pack, List<PackFault> faults) {}

  /**
   * Reads a pack.
   *
   * @param source name of the file or draft, for faults
   * @param text YAML
   * @param shared the vocabulary of all packs
   * @param figures what persons have set for open figures, by {@link OpenFigure#key()}
   */
  public static Reading read(
      String source, String text, Words shared, Map<String, String> figures) {
    Faults faults = new Faults(source);
    Optional<PackNode> parsed = PackText.parse(text, faults);
    if (parsed.isEmpty() || !(parsed.get() instanceof PackNode.Fields written)) {
      if (parsed.isPresent()) {
        faults.at(parsed.get(), "mapping", "system, version, validFrom");
      }
      return new Reading(Optional.empty(), faults.list());
    }
    PackNode.Fields root = Figures.fill(written, figures, faults);
    Map<String, LocalNames> own =
        root.get("words").filter(PackNode.Fields.class::isInstance).isPresent()
            ? WordsShape.read((PackNode.Fields) root.get("words").orElseThrow())
            : Map.of();
    Grammar.PACK.check(root, shared.with(own), faults);
    PackChecks.check(root, faults);
    Optional<Pack> pack = faults.none() ? Optional.of(pack(root, own, text)) : Optional.empty();
    return new Reading(pack, faults.list());
  }

  /**
   * Reads the shared vocabulary.
   *
   * @throws IllegalArgumentException with the first fault
   */
  public static Words words(String source, String text) {
    Faults faults = new Faults(source);
    Optional<PackNode> parsed = PackText.parse(text, faults);
    parsed.ifPresent(node -> new WordsShape().check(node, new Words(Map.of()), faults));
    if (!faults.none() || parsed.isEmpty()) {
      throw new IllegalArgumentException(source + ": " + faults.list());
    }
    return new Words(WordsShape.read((PackNode.Fields) parsed.get()));
  }

  private static Pack pack(PackNode.Fields root, Map<String, LocalNames> own, String text) {
    Map<String, List<PolicyRule>> rules = new LinkedHashMap<>();
    Map<String, Object> fields = new LinkedHashMap<>();
    for (PackNode.Entry entry : root.entries().values()) {
      if (Grammar.SECTIONS.contains(entry.key())) {
        rules.put(entry.key(), rules(entry.key(), (PackNode.Items) entry.value()));
      } else {
        fields.put(entry.key(), entry.value().plain());
      }
    }
    return new Pack(
        (String) fields.get("system"),
        ((BigDecimal) fields.get("version")).intValueExact(),
        LocalDate.parse((String) fields.get("validFrom")),
        Optional.ofNullable((String) fields.get("validTo")).map(LocalDate::parse),
        WordsShape.names(root.get("title").orElseThrow()).orElseThrow(),
        own,
        rules,
        fields,
        text);
  }

  private static List<PolicyRule> rules(String section, PackNode.Items items) {
    List<PolicyRule> rules = new ArrayList<>();
    for (PackNode item : items.items()) {
      Map<String, Object> plain = new LinkedHashMap<>();
      ((PackNode.Fields) item)
          .entries()
          .forEach((key, entry) -> plain.put(key, entry.value().plain()));
      String id = String.valueOf(plain.get("id"));
      List<OpenFigure> open = new ArrayList<>();
      Grammar.rule(section)
          .open(
              item,
              "",
              found ->
                  open.add(
                      new OpenFigure(
                          section,
                          id,
                          found.path(),
                          found.question(),
                          found.example(),
                          found.choices())));
      rules.add(new PolicyRule(section, id, clauses(plain.get("clause")), plain, open));
    }
    return List.copyOf(rules);
  }

  private static List<String> clauses(Object clause) {
    return clause instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(clause));
  }
}
