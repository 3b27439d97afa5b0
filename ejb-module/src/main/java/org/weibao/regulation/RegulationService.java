package org.weibao.regulation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.approval.ApprovalService;
import org.weibao.charge.ChargeService;
import org.weibao.dailyreport.DailyReportService;
import org.weibao.escalation.EscalationService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.ClauseCase;
import org.weibao.kernel.Guarded;
import org.weibao.policy.ClauseRule;
import org.weibao.policy.PolicyBook;
import org.weibao.regulation.control.Catalogue;
import org.weibao.regulation.control.RegisterCsv;
import org.weibao.repair.RepairService;
import org.weibao.report.ReportService;
import org.weibao.request.RequestService;
import org.weibao.returns.ReturnClauseService;
import org.weibao.warranty.CoverService;
import org.weibao.workshop.WorkshopService;

/**
 * The door to the regulation register. All of it is found out: from the catalogue, the policy packs
 * in force, the tests that passed and the cases themselves; there is nothing to enter.
 */
@Stateless
@Guarded
public class RegulationService {

  @Inject RegulationCatalogue catalogues;
  @Inject PolicyBook policies;
  @Inject ClauseCounts counts;
  @Inject RequestService requests;
  @Inject RepairService repairs;
  @Inject ChargeService charges;
  @Inject WorkshopService workshop;
  @Inject DailyReportService daily;
  @Inject CoverService covers;
  @Inject EscalationService escalations;
  @Inject ReturnClauseService returns;
  @Inject ApprovalService approvals;
  @Inject ReportService reports;

  /** All systems in their order. */
  @Allows("regulation.read")
  public List<SystemView> systems() {
    Register register = register();
    return register.catalogue.bySystem().entrySet().stream()
        .map(entry -> register.system(entry.getKey(), entry.getValue()))
        .toList();
  }

  /**
   * One system in figures.
   *
   * @throws BusinessException {@link RegulationProblem#UNKNOWN_SYSTEM}
   */
  @Allows("regulation.read")
  public SystemView system(String id) {
    Register register = known(id);
    return register.system(id, register.catalogue.ofSystem(id));
  }

  /**
   * Clauses of a system that fit, in the order of its text.
   *
   * @throws BusinessException {@link RegulationProblem#UNKNOWN_SYSTEM}
   */
  @Allows("regulation.read")
  public List<ClauseView> clauses(String system, ClauseFilter filter) {
    Register register = known(system);
    return register.catalogue.ofSystem(system).stream()
        .map(register::view)
        .filter(view -> filter.fits(view.clause(), view.state(), view.carrier()))
        .toList();
  }

  /**
   * A clause with all that is known of it.
   *
   * @throws BusinessException {@link RegulationProblem#UNKNOWN_CLAUSE}
   */
  @Allows("regulation.read")
  public ClauseView clause(String id) {
    Register register = register();
    return Optional.ofNullable(register.catalogue.clauses().get(id))
        .map(register::view)
        .orElseThrow(() -> new BusinessException(RegulationProblem.UNKNOWN_CLAUSE, "id", id));
  }

  /** The latest cases of a clause within what the caller may see, the latest first. */
  @Allows("regulation.read")
  public List<ClauseCase> cases(String clause, int limit) {
    if (counts.figures().of(clause).applied() == 0) {
      // Spares the search through everything for what the count did not find either.
      return List.of();
    }
    return Stream.of(
            requests.clauseCases(clause, limit),
            repairs.clauseCases(clause, limit),
            charges.clauseCases(clause, limit),
            workshop.clauseCases(clause, limit),
            daily.clauseCases(clause, limit),
            covers.clauseCases(clause, limit),
            returns.clauseCases(clause, limit),
            approvals.clauseCases(clause, limit),
            reports.clauseCases(clause, limit),
            escalations.clauseCases(clause, limit))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(ClauseCase::at).reversed())
        .limit(limit)
        .toList();
  }

  /** Writes the whole register as comma-separated text in UTF-8, in a reader's language. */
  @Allows("regulation.read")
  public void writeCsv(Locale language, OutputStream out) throws IOException {
    Register register = register();
    RegisterCsv.write(
        register.catalogue.clauses().values().stream().map(register::view).toList(), language, out);
  }

  private Register known(String system) {
    Register register = register();
    if (register.catalogue.ofSystem(system).isEmpty()) {
      throw new BusinessException(RegulationProblem.UNKNOWN_SYSTEM, "system", system);
    }
    return register;
  }

  private Register register() {
    return new Register(catalogues.catalogue(), policies.rulesByClause(), counts.figures());
  }

  /** What one answer is made of. */
  private record Register(
      Catalogue catalogue, Map<String, List<ClauseRule>> rules, ClauseCounts.Figures figures) {

    List<ClauseRule> rulesOf(ClauseText clause) {
      return rules.getOrDefault(clause.id(), List.of());
    }

    SystemView system(String id, List<ClauseText> clauses) {
      Map<ClauseState, Integer> states = new EnumMap<>(ClauseState.class);
      for (ClauseState state : ClauseState.values()) {
        states.put(state, 0);
      }
      clauses.forEach(
          clause -> states.merge(catalogue.state(clause, rulesOf(clause)), 1, Integer::sum));
      return new SystemView(
          id,
          catalogue.systems().get(id),
          clauses.size(),
          states,
          clauses.stream().mapToLong(clause -> figures.of(clause.id()).applied()).sum(),
          clauses.stream().mapToLong(clause -> figures.of(clause.id()).breached()).sum());
    }

    ClauseView view(ClauseText clause) {
      List<ClauseRule> own = rulesOf(clause);
      return new ClauseView(
          clause,
          catalogue.systems().get(clause.system()),
          catalogue.carrier(clause, own),
          catalogue.state(clause, own),
          catalogue.reason(clause.id()),
          own,
          catalogue.testsOf(clause.id()).stream().map(ClauseTest::of).toList(),
          figures.of(clause.id()),
          figures.at());
    }
  }
}
