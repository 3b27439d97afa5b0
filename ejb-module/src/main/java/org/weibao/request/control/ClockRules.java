package org.weibao.request.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.calendar.Counting;
import org.weibao.calendar.Goal;
import org.weibao.calendar.GoalUnit;
import org.weibao.kernel.DecisionStep;
import org.weibao.policy.CalendarRule;
import org.weibao.policy.DeadlineRules;
import org.weibao.policy.Fact;
import org.weibao.policy.OpenFigure;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyRule;
import org.weibao.policy.PolicySubject;
import org.weibao.policy.RuleTerms;
import org.weibao.policy.ServiceCaseDecision;
import org.weibao.project.ProjectArea;
import org.weibao.project.ProjectAreaService;
import org.weibao.project.ProjectView;
import org.weibao.request.ClockHold;
import org.weibao.request.ClockTarget;
import org.weibao.request.Urgency;
import org.weibao.request.entity.RequestClock;
import org.weibao.workcalendar.WorkCalendars;

/** Which clocks the deadline rules of the bound packs give a request that comes in. */
@ApplicationScoped
public class ClockRules {

  /** What the packs call the moment at which a request comes in. */
  private static final Set<String> CALL = Set.of("CALL_TIME", "NOTICE", "REQUEST_RECEIVED");

  private static final String ARRIVE = ClockTarget.ARRIVE.name();
  private static final String HOLIDAY = "HOLIDAY";
  private static final String CONTRACT = "CONTRACT";
  private static final String BETWEEN = ", ";

  @Inject PolicyBook policies;
  @Inject ProjectAreaService areas;
  @Inject WorkCalendars calendars;
  @Inject Clock clock;

  /**
   * Plans the clocks. Without a rule that starts with the call nothing is asked of the database.
   *
   * @param day on which the rules hold
   */
  ClockPlan plan(
      ProjectView project,
      ServiceCaseDecision decision,
      Urgency urgency,
      Instant receivedAt,
      LocalDate day) {
    PolicySubject subject = PolicySubject.project(project.code());
    if (!policies.hasDeadlines(subject, CALL, day)) {
      return ClockPlan.none();
    }
    PolicyFacts facts = facts(project, decision, urgency, receivedAt);
    DeadlineRules rules = policies.deadlines(subject, CALL, facts, day);
    List<DecisionStep> said = new ArrayList<>();
    rules
        .unknown()
        .forEach(
            rule ->
                said.add(
                    DecisionStep.of(
                        "why.clock.unknown",
                        rule.target(),
                        rule.policy(),
                        rule.rule(),
                        rule.fact(),
                        rule.clause())));
    List<ClockPlan.Planned> planned = new ArrayList<>();
    for (DeadlineRules.Claim claim : rules.claims()) {
      Prevails prevails =
          claim.target().equals(ARRIVE)
              ? arrival(claim, decision, subject, day)
              : claim.isTie() ? Prevails.NOBODY : Prevails.PACK;
      say(claim, prevails, decision).ifPresent(said::add);
      if (prevails != Prevails.CASE) {
        planned.add(planned(claim, prevails, decision, new Received(project, urgency, receivedAt)));
      }
    }
    return new ClockPlan(planned, said);
  }

  /** A request that comes in. */
  private record Received(ProjectView project, Urgency urgency, Instant at) {}

  /** Whose limit of arrival holds. */
  private enum Prevails {
    PACK,
    CASE,
    NOBODY
  }

  private Prevails arrival(
      DeadlineRules.Claim claim,
      ServiceCaseDecision decision,
      PolicySubject subject,
      LocalDate day) {
    if (decision.isArrivalByContract()) {
      return Prevails.CASE;
    }
    int order =
        decision.arrivalHours().isEmpty()
            ? -1
            : claim.binding().compareTo(policies.serviceCaseBinding(subject, day));
    if (order > 0) {
      return Prevails.CASE;
    }
    return order == 0 || claim.isTie() ? Prevails.NOBODY : Prevails.PACK;
  }

  private static Optional<DecisionStep> say(
      DeadlineRules.Claim claim, Prevails prevails, ServiceCaseDecision decision) {
    if (!claim.target().equals(ARRIVE)) {
      return Optional.empty();
    }
    PolicyAnswer first = claim.answers().get(0);
    return switch (prevails) {
      case PACK ->
          Optional.of(
              DecisionStep.of(
                  "why.clock.pack",
                  first.policy(),
                  first.rule().id(),
                  claim.binding(),
                  first.rule().clause()));
      case CASE ->
          Optional.of(
              DecisionStep.of(
                  "why.clock.case", first.policy(), first.rule().id(), decision.arrivalClause()));
      case NOBODY -> Optional.of(DecisionStep.of("why.clock.tie", names(claim, decision)));
    };
  }

  private static String names(DeadlineRules.Claim claim, ServiceCaseDecision decision) {
    String names =
        claim.answers().stream()
            .map(answer -> answer.policy() + " " + answer.rule().id())
            .collect(Collectors.joining(BETWEEN));
    return claim.isTie() ? names : names + BETWEEN + decision.policy() + " " + decision.clause();
  }

  private PolicyFacts facts(
      ProjectView project, ServiceCaseDecision decision, Urgency urgency, Instant receivedAt) {
    PolicyFacts facts =
        PolicyFacts.none()
            .with(Fact.WARRANTY, decision.warranty().name())
            .with(Fact.RECEIVED_AT, LocalTime.ofInstant(receivedAt, clock.getZone()))
            // What has just been told is not put right yet.
            .with(Fact.FIXED, false);
    if (project.teamStatus().isPresent()) {
      facts = facts.with(Fact.TEAM_STATUS, project.teamStatus().get().name());
    }
    if (urgency == Urgency.EMERGENCY) {
      facts = facts.with(Fact.SEVERITY, "EMERGENCY");
    }
    ProjectArea area = areas.of(project.id());
    if (area.zone().isPresent()) {
      facts = facts.with(Fact.ZONE, area.zone().get().name());
    }
    if (area.distanceKm().isPresent()) {
      facts = facts.with(Fact.DISTANCE_KM, area.distanceKm().get());
    }
    return facts;
  }

  private ClockPlan.Planned planned(
      DeadlineRules.Claim claim,
      Prevails prevails,
      ServiceCaseDecision decision,
      Received received) {
    PolicyAnswer first = claim.answers().get(0);
    PolicyRule rule = first.rule();
    boolean tie = prevails == Prevails.NOBODY;
    RequestClock.Source source =
        new RequestClock.Source(
            claim.target(),
            claim.answers().stream()
                .map(answer -> answer.rule().id())
                .collect(Collectors.joining(BETWEEN)),
            rule.clause(),
            first.policy(),
            rule.texts("pausesOn"),
            tie ? List.of() : first.steps());
    RequestClock.Terms terms =
        tie
            ? RequestClock.Terms.held(ClockHold.TIE, names(claim, decision))
            : terms(first, received);
    return new ClockPlan.Planned(source, terms);
  }

  private RequestClock.Terms terms(PolicyAnswer answer, Received received) {
    Instant start = received.at();
    PolicyRule rule = answer.rule();
    if (!rule.open().isEmpty()) {
      String figures =
          rule.open().stream().map(OpenFigure::key).collect(Collectors.joining(BETWEEN));
      return RequestClock.Terms.held(ClockHold.FIGURE_OPEN, figures);
    }
    Optional<Goal> goal = RuleTerms.goal(rule).or(() -> agreed(rule, received));
    if (goal.isEmpty()) {
      Object agreement = rule.map("goal").get("byAgreement");
      return agreement == null
          ? RequestClock.Terms.held(ClockHold.NO_FIGURE, rule.id())
          : RequestClock.Terms.held(ClockHold.AGREEMENT, agreement.toString());
    }
    if (rule.texts("pausesOn").contains(HOLIDAY) && goal.get().unit().isLength()) {
      return counted(WorkCalendars.HOLIDAYS, "", withoutHolidays(goal.get()), start);
    }
    if (goal.get().unit().counting() == Counting.WORKING_TIME) {
      String id = rule.text("calendar").orElse("-");
      String code = CalendarRule.code(answer.policy(), id);
      return counted(code, answer.policy(), goal.get(), start);
    }
    Instant due = BusinessCalendar.always(clock.getZone()).deadline(start, goal.get());
    return new RequestClock.Terms(
        goal,
        Optional.empty(),
        Optional.empty(),
        Optional.of(due),
        Optional.empty(),
        Optional.empty());
  }

  private RequestClock.Terms counted(String code, String policy, Goal goal, Instant start) {
    Optional<BusinessCalendar> calendar = calendars.current(code, policy);
    if (calendar.isEmpty()) {
      return RequestClock.Terms.held(ClockHold.CALENDAR_OPEN, code);
    }
    return new RequestClock.Terms(
        Optional.of(goal),
        Optional.of(code),
        Optional.of(calendar.get().spec().version()),
        Optional.of(calendar.get().deadline(start, goal)),
        Optional.empty(),
        Optional.empty());
  }

  /** Where the contract is to say it: its hours, which the register has for emergencies. */
  private static Optional<Goal> agreed(PolicyRule rule, Received received) {
    return rule.text("target").filter(ARRIVE::equals).isPresent()
            && CONTRACT.equals(rule.map("goal").get("byAgreement"))
            && received.urgency() == Urgency.EMERGENCY
        ? received.project().contractArrivalHours().map(Goal::hours)
        : Optional.empty();
  }

  /** Hours of a calendar that is open day and night but not on holidays. */
  private static Goal withoutHolidays(Goal goal) {
    return switch (goal.unit()) {
      case HOURS -> new Goal(goal.amount(), GoalUnit.WORKING_HOURS);
      case MINUTES -> new Goal(goal.amount(), GoalUnit.WORKING_MINUTES);
      default -> goal;
    };
  }
}
