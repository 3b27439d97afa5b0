package org.weibao.handover.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.handover.HandoverKind;
import org.weibao.handover.HandoverPart;
import org.weibao.handover.HandoverSite;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;
import org.weibao.policy.RuleTerms;
import org.weibao.schedule.Recurrence;

/** What the packs bound to a project ask of handing it over. */
@ApplicationScoped
public class HandoverRules {

  private static final String TASK = "WARRANTY_HANDOVER";
  private static final String GRADUAL = "GRADUAL_HANDOVER";

  private final PolicyBook policies;

  /** For the container. */
  protected HandoverRules() {
    this(null);
  }

  /** Over a book. */
  @Inject
  public HandoverRules(PolicyBook policies) {
    this.policies = policies;
  }

  /**
   * A handover that is asked for.
   *
   * @param eventOn end of the warranty, or the move-in
   * @param startsOn first day
   * @param dueOn last day
   */
  public record Asked(
      HandoverKind kind,
      LocalDate eventOn,
      LocalDate startsOn,
      LocalDate dueOn,
      String clause,
      String policy) {}

  /**
   * What is asked for of a project by the rules of a day, whether or not it has begun.
   *
   * @throws org.weibao.kernel.BusinessException with a {@link org.weibao.policy.PolicyProblem}
   */
  public List<Asked> asked(HandoverSite site, LocalDate today) {
    List<Asked> asked = new ArrayList<>();
    for (PolicyAnswer answer : policies.all(question("schedules", TASK, site, today))) {
      RuleTerms.recurrence(answer.rule(), Optional.empty())
          .filter(Recurrence.RelativeTo.class::isInstance)
          .map(Recurrence.RelativeTo.class::cast)
          .flatMap(rule -> asked(answer, rule, site))
          .ifPresent(asked::add);
    }
    return asked;
  }

  private static Optional<Asked> asked(
      PolicyAnswer answer, Recurrence.RelativeTo rule, HandoverSite site) {
    boolean before = rule.side() == Recurrence.Side.BEFORE;
    Optional<LocalDate> event = before ? site.warrantyEndsOn() : site.movedInOn();
    return event.map(
        day ->
            new Asked(
                before ? HandoverKind.WARRANTY : HandoverKind.RESIDENT,
                day,
                before ? rule.dayFor(day) : day,
                before ? day : rule.dayFor(day),
                answer.rule().clause(),
                answer.policy()));
  }

  /**
   * Parts that a handover needs, each with the clause that asks for it, and whether what is handed
   * over goes step by step.
   */
  public record Parts(Map<HandoverPart, String> clauses, boolean gradual) {

    /** The parts are copied in their order. */
    public Parts {
      clauses = new LinkedHashMap<>(clauses);
    }
  }

  /** What a handover of a kind needs. */
  public Parts parts(HandoverKind kind, HandoverSite site, LocalDate today) {
    return kind == HandoverKind.WARRANTY ? warranty(site, today) : resident(site, today);
  }

  private Parts warranty(HandoverSite site, LocalDate today) {
    Map<HandoverPart, String> parts = new LinkedHashMap<>();
    boolean gradual = false;
    for (PolicyAnswer answer : policies.all(question("requirements", TASK, site, today))) {
      answer
          .rule()
          .texts("needs")
          .forEach(need -> part(need).ifPresent(p -> parts.put(p, answer.rule().clause())));
      gradual |= answer.rule().text("gradual").filter("true"::equals).isPresent();
    }
    return new Parts(parts, gradual);
  }

  private Parts resident(HandoverSite site, LocalDate today) {
    Map<HandoverPart, String> parts = new LinkedHashMap<>();
    boolean gradual = false;
    for (PolicyAnswer answer : policies.all(question("schedules", TASK, site, today))) {
      String clause = answer.rule().clause();
      for (String need : answer.rule().texts("items")) {
        part(need).ifPresent(found -> parts.put(found, clause));
        if (need.equals(GRADUAL)) {
          gradual = true;
          parts.put(HandoverPart.DAILY_MAINTENANCE, clause);
          parts.put(HandoverPart.SIMPLE_FAULTS, clause);
        }
      }
    }
    return new Parts(parts, gradual);
  }

  /** The rule by which a property centre is advised to keep wear parts (S01-5.4.2.1), if one is. */
  public Optional<PolicyAnswer> advice(HandoverSite site, LocalDate today) {
    return policies.one(question("notices", "WARRANTY_EXPIRED", site, today));
  }

  private static Optional<HandoverPart> part(String name) {
    return Stream.of(HandoverPart.values()).filter(part -> part.name().equals(name)).findFirst();
  }

  private static PolicyQuestion question(
      String section, String about, HandoverSite site, LocalDate today) {
    return PolicyQuestion.of(
        section, about, PolicySubject.project(site.code()), site.facts(today), today);
  }
}
