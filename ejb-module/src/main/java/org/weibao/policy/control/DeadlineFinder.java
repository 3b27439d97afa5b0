package org.weibao.policy.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weibao.kernel.DecisionStep;
import org.weibao.policy.BindingKind;
import org.weibao.policy.DeadlineRules;
import org.weibao.policy.Fact;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBinding;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyRule;
import org.weibao.policy.PolicySubject;

/**
 * Finds who sets which limit: for each target the most specific binding that says anything. A rule
 * whose facts are not known says nothing, and that is told.
 */
public final class DeadlineFinder {

  private static final String SECTION = "deadlines";

  private final Book book;
  private final PolicySubject subject;
  private final Set<String> starts;
  private final LocalDate day;

  /**
   * A finder.
   *
   * @param starts what has happened, by the vocabulary of the packs
   */
  public DeadlineFinder(Book book, PolicySubject subject, Set<String> starts, LocalDate day) {
    this.book = book;
    this.subject = subject;
    this.starts = Set.copyOf(starts);
    this.day = day;
  }

  /** Whether any rule could hold, whatever the facts. */
  public boolean hasAny() {
    for (BindingKind kind : BindingKind.values()) {
      for (PolicyBinding binding : book.bound(kind, subject, SECTION, day)) {
        boolean any =
            book.inForce(binding.system(), day)
                .map(version -> !started(version.pack()).isEmpty())
                .orElse(false);
        if (any) {
          return true;
        }
      }
    }
    return false;
  }

  /** Rules that hold by what is known of the case. */
  public DeadlineRules find(PolicyFacts facts) {
    Map<String, DeadlineRules.Claim> claims = new LinkedHashMap<>();
    List<DeadlineRules.Unknown> unknown = new ArrayList<>();
    for (BindingKind kind : BindingKind.values()) {
      Map<String, List<PolicyAnswer>> found = new LinkedHashMap<>();
      List<String> asked = new ArrayList<>();
      for (PolicyBinding binding : book.bound(kind, subject, SECTION, day)) {
        book.inForce(binding.system(), day)
            .map(Book.Version::pack)
            .filter(pack -> !asked.contains(pack.version()))
            .ifPresent(
                pack -> {
                  asked.add(pack.version());
                  ask(pack, binding, facts, found, unknown);
                });
      }
      found.forEach(
          (target, answers) ->
              claims.putIfAbsent(target, new DeadlineRules.Claim(target, kind, answers)));
    }
    return new DeadlineRules(List.copyOf(claims.values()), unknown);
  }

  private void ask(
      PolicyPack pack,
      PolicyBinding binding,
      PolicyFacts facts,
      Map<String, List<PolicyAnswer>> found,
      List<DeadlineRules.Unknown> unknown) {
    List<PolicyRule> holding = new ArrayList<>();
    for (PolicyRule rule : started(pack)) {
      Condition condition = pack.condition(rule);
      switch (condition.ask(facts)) {
        case YES -> holding.add(rule);
        case UNKNOWN -> unknown.add(unknown(pack, rule, condition.missing(facts).orElseThrow()));
        case NO -> {
          // Another zone, another severity: the rule is about other cases.
        }
      }
    }
    List<String> replaced =
        holding.stream().flatMap(rule -> rule.texts("insteadOf").stream()).toList();
    List<DecisionStep> silent = List.of();
    holding.stream()
        .filter(rule -> !replaced.contains(rule.id()))
        .forEach(
            rule ->
                found
                    .computeIfAbsent(target(rule), target -> new ArrayList<>())
                    .add(Book.answer(pack, binding, rule, facts, silent)));
  }

  private List<PolicyRule> started(PolicyPack pack) {
    return pack.pack().section(SECTION).stream()
        .filter(rule -> rule.text("start").filter(starts::contains).isPresent())
        .toList();
  }

  private static DeadlineRules.Unknown unknown(PolicyPack pack, PolicyRule rule, Fact fact) {
    return new DeadlineRules.Unknown(target(rule), pack.version(), rule.id(), rule.clause(), fact);
  }

  private static String target(PolicyRule rule) {
    return rule.text("target").orElseThrow();
  }
}
