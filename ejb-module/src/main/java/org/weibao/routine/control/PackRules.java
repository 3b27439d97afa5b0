package org.weibao.routine.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.kernel.DecisionStep;
import org.weibao.policy.ArrivalKind;
import org.weibao.policy.Fact;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;
import org.weibao.policy.RuleTerms;
import org.weibao.policy.WarrantyStatus;
import org.weibao.routine.RoutineRule;
import org.weibao.routine.RoutineSite;
import org.weibao.schedule.Recurrence;

/**
 * Finds the visits that packs bound to a project ask for beside its service case: usage visits,
 * patrols, maintenance, function checks, linkage tests, return visits and trainings of users. A
 * contract comes before what else is bound, as everywhere.
 */
@ApplicationScoped
public class PackRules {

  /** Kinds of visits, by the vocabulary of the packs. */
  public static final List<String> KINDS =
      List.of(
          "USAGE_VISIT",
          "PATROL",
          "MAINTENANCE",
          "FUNCTION_CHECK",
          "LINKAGE_TEST",
          "RETURN_VISIT",
          RoutineRule.TRAINING);

  private final PolicyBook policies;

  /** For the container. */
  protected PackRules() {
    this(null);
  }

  /** Over a book. */
  @Inject
  public PackRules(PolicyBook policies) {
    this.policies = policies;
  }

  /**
   * Rules about a kind of visit on a day; none before the project is served. One with an open
   * figure has no rhythm.
   *
   * @throws org.weibao.kernel.BusinessException with a {@link org.weibao.policy.PolicyProblem} if a
   *     fact is missing or two packs claim the project
   */
  public List<RoutineRule> on(RoutineSite site, String kind, LocalDate day) {
    if (site.completedOn().filter(done -> !done.isAfter(day)).isEmpty()) {
      return List.of();
    }
    List<RoutineRule> rules = new ArrayList<>();
    for (PolicyAnswer answer :
        policies.all(
            PolicyQuestion.of(
                "schedules", kind, PolicySubject.project(site.code()), facts(site, day), day))) {
      rule(answer, kind, site, day).ifPresent(rules::add);
    }
    return rules;
  }

  /** A rule about a kind of visit on a day, by its name. */
  public Optional<RoutineRule> on(RoutineSite site, String kind, String rule, LocalDate day) {
    return on(site, kind, day).stream().filter(found -> found.rule().equals(rule)).findFirst();
  }

  private static PolicyFacts facts(RoutineSite site, LocalDate day) {
    return site.warrantyEndsOn()
        .map(
            end ->
                PolicyFacts.none()
                    .with(
                        Fact.WARRANTY,
                        (day.isAfter(end) ? WarrantyStatus.EXPIRED : WarrantyStatus.IN_WARRANTY)
                            .name()))
        .orElseGet(PolicyFacts::none);
  }

  private static Optional<RoutineRule> rule(
      PolicyAnswer answer, String kind, RoutineSite site, LocalDate day) {
    Optional<RoutineRule.Rhythm> rhythm =
        RuleTerms.recurrence(answer.rule(), Optional.of(anchor(site, day)))
            .flatMap(PackRules::rhythm);
    boolean open = !answer.rule().open().isEmpty();
    if (rhythm.isEmpty() && !open) {
      return Optional.empty();
    }
    String clause = answer.rule().clause();
    DecisionStep said =
        rhythm
            .map(found -> said(found, clause))
            .orElseGet(() -> DecisionStep.of("why.routine.pack-open", clause));
    return Optional.of(
        new RoutineRule(
            "",
            answer.policy().replaceFirst("@.*", "") + "." + answer.rule().id(),
            clause,
            answer.policy(),
            rhythm,
            false,
            ArrivalKind.NEXT_CONCENTRATED_VISIT,
            List.of(kind),
            false,
            Optional.empty(),
            Optional.empty(),
            answer.rule().open().stream().findFirst(),
            Stream.concat(answer.steps().stream(), Stream.of(said)).toList()));
  }

  /** Months are counted from the day on which the state began in which the rule holds. */
  private static LocalDate anchor(RoutineSite site, LocalDate day) {
    return site.warrantyEndsOn()
        .filter(end -> end.isBefore(day))
        .map(end -> end.plusDays(1))
        .orElseGet(() -> site.completedOn().orElse(day));
  }

  private static Optional<RoutineRule.Rhythm> rhythm(Recurrence recurrence) {
    if (recurrence instanceof Recurrence.TimesPer times) {
      return Optional.of(RoutineRule.Rhythm.of(times.times(), times.period()));
    }
    return recurrence instanceof Recurrence.Every every && every.unit() == Recurrence.Unit.MONTH
        ? Optional.of(RoutineRule.Rhythm.everyMonths(every.every(), every.first()))
        : Optional.empty();
  }

  private static DecisionStep said(RoutineRule.Rhythm rhythm, String clause) {
    return rhythm.months() > 0
        ? DecisionStep.of("why.routine.months", rhythm.months(), clause)
        : DecisionStep.of("why.routine.pack." + rhythm.period(), rhythm.times(), clause);
  }
}
