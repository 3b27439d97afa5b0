package org.weibao.policy.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.DecisionStep;
import org.weibao.policy.ArrivalKind;
import org.weibao.policy.Payer;
import org.weibao.policy.PolicyProblem;
import org.weibao.policy.ServiceCaseDecision;
import org.weibao.policy.ServiceCaseFacts;
import org.weibao.policy.WarrantyStatus;

/** Finds the service case of S01-5.4: the first row of the table whose conditions all hold. */
public final class ServiceCaseEngine {

  private final PolicyPack pack;

  /** An engine over one pack. */
  public ServiceCaseEngine(PolicyPack pack) {
    this.pack = pack;
  }

  /**
   * Decides.
   *
   * @throws BusinessException with a {@link PolicyProblem} if a fact that the case depends on is
   *     missing; nothing is guessed
   */
  public ServiceCaseDecision decide(ServiceCaseFacts facts) {
    List<DecisionStep> steps = new ArrayList<>();
    WarrantyStatus warranty = warranty(facts, steps);
    String team =
        facts
            .teamStatus()
            .orElseThrow(() -> new BusinessException(PolicyProblem.TEAM_STATUS_UNSET, null));
    steps.add(DecisionStep.of("why.team", team));
    ServiceCaseRule rule = match(facts, warranty, team, steps);
    Arrival arrival = arrival(facts, rule, steps);
    Paying paying = paying(facts, rule, steps);
    return new ServiceCaseDecision(
        rule.serviceCase(),
        rule.clause(),
        pack.version(),
        warranty,
        paying.payer(),
        paying.clause(),
        arrival.kind(),
        arrival.hours(),
        arrival.clause(),
        rule.rhythm(),
        inputs(facts),
        List.copyOf(steps));
  }

  private static WarrantyStatus warranty(ServiceCaseFacts facts, List<DecisionStep> steps) {
    LocalDate completed =
        facts
            .completedOn()
            .filter(date -> !date.isAfter(facts.day()))
            .orElseThrow(() -> new BusinessException(PolicyProblem.NOT_COMPLETED, null));
    LocalDate end =
        facts
            .warrantyEndsOn()
            .orElseThrow(() -> new BusinessException(PolicyProblem.WARRANTY_UNSET, null));
    boolean covered = !facts.day().isAfter(end);
    steps.add(
        DecisionStep.of(
            covered ? "why.in-warranty" : "why.out-of-warranty", facts.day(), completed, end));
    return covered ? WarrantyStatus.IN_WARRANTY : WarrantyStatus.EXPIRED;
  }

  private ServiceCaseRule match(
      ServiceCaseFacts facts, WarrantyStatus warranty, String team, List<DecisionStep> steps) {
    List<ServiceCaseRule> cell =
        pack.serviceCases().stream().filter(rule -> rule.sameCell(warranty, team)).toList();
    for (ServiceCaseRule rule : cell) {
      if (!rule.acceptsUrgency(facts)) {
        if (facts.emergency()) {
          steps.add(
              DecisionStep.of(
                  "why.no-emergency-here", facts.emergencyGround().orElse("-"), rule.clause()));
        }
      } else if (rule.acceptsMoveIn(facts)) {
        explainMatch(facts, rule, steps);
        return rule;
      }
    }
    throw new BusinessException(PolicyProblem.MOVE_IN_UNSET, null);
  }

  private static void explainMatch(
      ServiceCaseFacts facts, ServiceCaseRule rule, List<DecisionStep> steps) {
    if (rule.isEmergencyRow()) {
      steps.add(DecisionStep.of("why.emergency", facts.emergencyGround().orElseThrow()));
    }
    rule.monthsSinceMoveIn()
        .ifPresent(
            months ->
                steps.add(
                    DecisionStep.of(
                        "why.move-in",
                        facts.movedInOn().orElseThrow(),
                        months.from(),
                        months.before().map(String::valueOf).orElse("-"))));
    steps.add(DecisionStep.of("why.case", rule.serviceCase(), rule.clause()));
  }

  private record Arrival(ArrivalKind kind, Optional<Integer> hours, String clause) {}

  private Arrival arrival(ServiceCaseFacts facts, ServiceCaseRule rule, List<DecisionStep> steps) {
    boolean contractDecides =
        rule.isEmergencyRow()
            && rule.warranty() == pack.contractFirst().warranty()
            && facts.contractArrivalHours().isPresent();
    if (contractDecides) {
      int hours = facts.contractArrivalHours().orElseThrow();
      String clause = pack.contractFirst().clause();
      steps.add(DecisionStep.of("why.contract", hours, clause));
      return new Arrival(ArrivalKind.HOURS, Optional.of(hours), clause);
    }
    steps.add(
        rule.arrivalHours()
            .map(hours -> DecisionStep.of("why.arrival.HOURS", hours, rule.clause()))
            .orElseGet(() -> DecisionStep.of("why.arrival." + rule.arrival(), rule.clause())));
    return new Arrival(rule.arrival(), rule.arrivalHours(), rule.clause());
  }

  private record Paying(Payer payer, String clause) {}

  private Paying paying(ServiceCaseFacts facts, ServiceCaseRule rule, List<DecisionStep> steps) {
    Optional<String> excluded = facts.cause().filter(pack.exclusions().causes()::contains);
    if (rule.warranty() == WarrantyStatus.IN_WARRANTY && excluded.isPresent()) {
      String clause = pack.exclusions().clause();
      steps.add(DecisionStep.of("why.excluded", excluded.get(), clause));
      return new Paying(pack.exclusions().payer(), clause);
    }
    steps.add(DecisionStep.of("why.payer." + rule.payer(), rule.payerClause()));
    return new Paying(rule.payer(), rule.payerClause());
  }

  private static Map<String, String> inputs(ServiceCaseFacts facts) {
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("day", facts.day().toString());
    put(inputs, "completedOn", facts.completedOn());
    put(inputs, "warrantyEndsOn", facts.warrantyEndsOn());
    put(inputs, "movedInOn", facts.movedInOn());
    put(inputs, "teamStatus", facts.teamStatus());
    inputs.put("emergency", Boolean.toString(facts.emergency()));
    put(inputs, "emergencyGround", facts.emergencyGround());
    put(inputs, "contractArrivalHours", facts.contractArrivalHours());
    put(inputs, "cause", facts.cause());
    return inputs;
  }

  private static void put(Map<String, String> inputs, String name, Optional<?> value) {
    value.ifPresent(known -> inputs.put(name, known.toString()));
  }
}
