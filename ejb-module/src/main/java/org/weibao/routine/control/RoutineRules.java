package org.weibao.routine.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.DecisionStep;
import org.weibao.policy.ArrivalKind;
import org.weibao.policy.OpenFigure;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyRule;
import org.weibao.policy.PolicySubject;
import org.weibao.policy.ServiceCaseDecision;
import org.weibao.routine.AssignmentKind;
import org.weibao.routine.RoutineRule;
import org.weibao.routine.RoutineSite;
import org.weibao.routine.RoutineTermView;
import org.weibao.schedule.Period;

/** Finds what the service case of a day asks for without anybody calling, the contract first. */
@ApplicationScoped
public class RoutineRules {

  /** What is done on the visits of case 3C, and nothing else: without a fault there is none. */
  private static final String SYSTEM_FAULT = "SYSTEM_EQUIPMENT_FAULT";

  private static final String HALF_MONTH = "halfMonth";
  private static final String FIFTEEN_DAYS = "EVERY_15_DAYS";
  private static final int FIFTEEN = 15;

  private final PolicyBook policies;

  /** For the container. */
  protected RoutineRules() {
    this(null);
  }

  /** Over a book. */
  @Inject
  public RoutineRules(PolicyBook policies) {
    this.policies = policies;
  }

  /**
   * What is asked for on a day; empty before the project is served.
   *
   * @throws BusinessException with a {@link org.weibao.policy.PolicyProblem} if a fact is missing
   *     or two packs claim the project
   */
  public Optional<RoutineRule> on(RoutineSite site, LocalDate day) {
    if (site.completedOn().filter(done -> !done.isAfter(day)).isEmpty()) {
      return Optional.empty();
    }
    ServiceCaseDecision decided =
        policies.decideServiceCase(site.facts(day), PolicySubject.project(site.code()));
    PolicyRule rule = policies.serviceCase(decided.policy(), decided.serviceCase()).orElseThrow();
    Optional<RoutineTermView> term =
        policies
            .contractClause(decided.policy(), decided.warranty())
            .flatMap(clause -> site.term(day));
    return Optional.of(
        term.isPresent()
            ? byContract(decided, rule, term.get())
            : byCase(decided, rule, site, day));
  }

  private RoutineRule byContract(
      ServiceCaseDecision decided, PolicyRule rule, RoutineTermView term) {
    String clause =
        policies.contractClause(decided.policy(), decided.warranty()).orElse(decided.clause());
    DecisionStep said =
        DecisionStep.of("why.routine.contract." + term.per(), term.times(), term.source(), clause);
    return new RoutineRule(
        decided.serviceCase(),
        "",
        clause,
        decided.policy(),
        Optional.of(RoutineRule.Rhythm.of(term.times(), term.per())),
        false,
        decided.arrival(),
        rule.texts("tasks"),
        false,
        staffing(rule),
        rule.text("dispatchFrom"),
        Optional.empty(),
        steps(decided, said));
  }

  private static RoutineRule byCase(
      ServiceCaseDecision decided, PolicyRule rule, RoutineSite site, LocalDate day) {
    List<String> tasks = rule.texts("tasks");
    boolean resident = decided.arrival() == ArrivalKind.RESIDENT;
    boolean faultOnly = tasks.equals(List.of(SYSTEM_FAULT));
    Optional<OpenFigure> open =
        rule.open().stream().filter(figure -> figure.path().equals(HALF_MONTH)).findFirst();
    Optional<RoutineRule.Rhythm> rhythm =
        open.isPresent()
            ? Optional.empty()
            : decided
                .rhythm()
                .map(said -> rhythm(said.times(), Period.valueOf(said.per()), rule, site, day));
    List<DecisionStep> reasons = new ArrayList<>();
    if (open.isPresent()) {
      reasons.add(DecisionStep.of("why.routine.open", rule.id(), decided.clause()));
    } else if (resident) {
      reasons.add(DecisionStep.of("why.routine.resident", decided.clause()));
    } else {
      reasons.add(
          rhythm
              .map(found -> said(found, decided.clause()))
              .orElseGet(() -> DecisionStep.of("why.routine.none", decided.clause())));
    }
    if (faultOnly) {
      reasons.add(DecisionStep.of("why.routine.fault-only", decided.clause()));
    }
    return new RoutineRule(
        decided.serviceCase(),
        "",
        decided.clause(),
        decided.policy(),
        rhythm,
        resident,
        decided.arrival(),
        tasks,
        faultOnly,
        staffing(rule),
        rule.text("dispatchFrom"),
        open,
        steps(decided, reasons.toArray(DecisionStep[]::new)));
  }

  private static DecisionStep said(RoutineRule.Rhythm rhythm, String clause) {
    return rhythm.every() > 0
        ? DecisionStep.of("why.routine.every", rhythm.every(), clause)
        : DecisionStep.of("why.routine.per." + rhythm.period(), rhythm.times(), clause);
  }

  /** Fifteen days are counted from the first day of the state in which the case holds. */
  private static RoutineRule.Rhythm rhythm(
      int times, Period period, PolicyRule rule, RoutineSite site, LocalDate day) {
    if (rule.text(HALF_MONTH).filter(FIFTEEN_DAYS::equals).isEmpty()) {
      return RoutineRule.Rhythm.of(times, period);
    }
    LocalDate status = site.statusSince(day).orElse(day);
    LocalDate anchor =
        site.warrantyEndsOn()
            .filter(end -> end.isBefore(day))
            .map(end -> end.plusDays(1))
            .filter(after -> after.isAfter(status))
            .orElse(status);
    return new RoutineRule.Rhythm(times, period, FIFTEEN, Optional.of(anchor));
  }

  private static Optional<RoutineRule.Staffing> staffing(PolicyRule rule) {
    return Optional.ofNullable(rule.map("staffing").get("kind"))
        .flatMap(
            kind ->
                Stream.of(AssignmentKind.values())
                    .filter(known -> known.name().equals(kind))
                    .findFirst())
        .map(
            kind ->
                new RoutineRule.Staffing(kind, String.valueOf(rule.map("staffing").get("clause"))));
  }

  /** What leads to the case, without what it says of arrivals and payers. */
  private static List<DecisionStep> steps(ServiceCaseDecision decided, DecisionStep... reasons) {
    return Stream.concat(
            decided.steps().stream()
                .filter(step -> !step.key().startsWith("why.arrival."))
                .filter(step -> !step.key().startsWith("why.payer.")),
            Stream.of(reasons))
        .toList();
  }
}
