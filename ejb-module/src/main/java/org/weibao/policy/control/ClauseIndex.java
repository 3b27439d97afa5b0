package org.weibao.policy.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.weibao.policy.ClauseRule;
import org.weibao.policy.OpenFigure;
import org.weibao.policy.PolicyRule;

/** Which rules carry out which clause, on a day. */
public final class ClauseIndex {

  private static final String CLAUSE = "clause";
  private static final String PAYER_CLAUSE = "payerClause";

  /** Parts of a pack outside its sections that name a clause. */
  private static final List<String> PARTS = List.of("contractFirst", "exclusions");

  private final Book book;
  private final LocalDate day;
  private final Map<String, List<ClauseRule>> rules = new HashMap<>();

  private ClauseIndex(Book book, LocalDate day) {
    this.book = book;
    this.day = day;
  }

  /** Rules by clause, of the version of each pack that holds on the day, or else the newest. */
  public static Map<String, List<ClauseRule>> of(Book book, LocalDate day) {
    ClauseIndex index = new ClauseIndex(book, day);
    for (String system : book.systems()) {
      book.inForce(system, day)
          .ifPresentOrElse(
              version -> index.add(version.pack(), true),
              () -> index.add(book.newest(system).pack(), false));
    }
    return index.rules;
  }

  private void add(PolicyPack pack, boolean holds) {
    pack.pack()
        .rules()
        .forEach(
            (section, all) -> {
              boolean inForce = holds && book.isBound(pack.system(), section, day);
              all.forEach(rule -> add(pack, section, rule, inForce));
            });
    boolean cases = holds && book.isBound(pack.system(), "serviceCases", day);
    for (String part : PARTS) {
      if (pack.pack().fields().get(part) instanceof Map<?, ?> map && map.containsKey(CLAUSE)) {
        add(
            map.get(CLAUSE).toString(),
            new ClauseRule(pack.version(), part, part, cases, List.of()));
      }
    }
  }

  private void add(PolicyPack pack, String section, PolicyRule rule, boolean inForce) {
    Set<String> clauses = new TreeSet<>(rule.clauses());
    rule.text(PAYER_CLAUSE).ifPresent(clauses::add);
    rule.fields().values().stream()
        .filter(value -> value instanceof Map<?, ?> map && map.get(CLAUSE) instanceof String)
        .forEach(value -> clauses.add(((Map<?, ?>) value).get(CLAUSE).toString()));
    List<String> open = rule.open().stream().map(OpenFigure::path).toList();
    clauses.forEach(
        clause -> add(clause, new ClauseRule(pack.version(), section, rule.id(), inForce, open)));
  }

  private void add(String clause, ClauseRule rule) {
    rules.computeIfAbsent(clause, key -> new ArrayList<>()).add(rule);
  }
}
