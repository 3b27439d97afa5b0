package org.weibao.policy.control;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.organization.Role;
import org.weibao.policy.ArrivalKind;
import org.weibao.policy.MonthlyCutoff;
import org.weibao.policy.Payer;
import org.weibao.policy.PayerTerms;
import org.weibao.policy.PolicyRule;
import org.weibao.policy.Rhythm;
import org.weibao.policy.WarrantyStatus;
import org.weibao.policy.control.pack.Pack;
import org.weibao.schedule.Relation;

/** One pack with its rules ready to be applied. */
public final class PolicyPack {

  private final Pack pack;
  private final String version;
  private final Map<PolicyRule, Condition> conditions = new IdentityHashMap<>();
  private final List<ServiceCaseRule> serviceCases;
  private final Optional<ContractFirst> contractFirst;
  private final Optional<Exclusions> exclusions;

  /** Where a contract's terms come before the table. */
  record ContractFirst(String clause, WarrantyStatus warranty) {}

  /** Causes that no warranty covers. */
  record Exclusions(String clause, List<String> causes, Payer payer) {}

  /**
   * A pack that was read without faults.
   *
   * @param figures how many figures persons had set; the version's name tells it
   */
  public PolicyPack(Pack pack, int figures) {
    this.pack = pack;
    this.version = figures == 0 ? pack.name() : pack.name() + "+" + figures;
    pack.rules()
        .values()
        .forEach(
            rules -> rules.forEach(rule -> conditions.put(rule, Condition.of(rule.map("when")))));
    this.serviceCases = pack.section("serviceCases").stream().map(PolicyPack::serviceCase).toList();
    this.contractFirst =
        field("contractFirst")
            .map(
                map ->
                    new ContractFirst(
                        (String) map.get("clause"),
                        WarrantyStatus.valueOf((String) map.get("warranty"))));
    this.exclusions =
        field("exclusions")
            .map(
                map ->
                    new Exclusions(
                        (String) map.get("clause"),
                        ((List<?>) map.get("causes")).stream().map(String::valueOf).toList(),
                        Payer.valueOf((String) map.get("payer"))));
  }

  private Optional<Map<?, ?>> field(String name) {
    return pack.fields().get(name) instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
  }

  /** What was read. */
  public Pack pack() {
    return pack;
  }

  /** The regulation. */
  public String system() {
    return pack.system();
  }

  /** System and version, for example {@code S01@1}, or {@code S01@1+2} with two figures set. */
  public String version() {
    return version;
  }

  /** Whether the pack decides service cases. */
  public boolean hasServiceCases() {
    return !serviceCases.isEmpty();
  }

  List<ServiceCaseRule> serviceCases() {
    return serviceCases;
  }

  /** The clause by which a contract comes first inside or after the warranty, if it does. */
  public Optional<String> contractClause(WarrantyStatus warranty) {
    return contractFirst.filter(first -> first.warranty() == warranty).map(ContractFirst::clause);
  }

  ContractFirst contractFirst() {
    return contractFirst.orElseThrow();
  }

  Exclusions exclusions() {
    return exclusions.orElseThrow();
  }

  /** Who pays for what, of a pack that decides service cases. */
  public PayerTerms payerTerms() {
    Map<String, List<String>> costs = new HashMap<>();
    pack.section("serviceCases").stream()
        .filter(rule -> !rule.texts("costs").isEmpty())
        .forEach(rule -> costs.put(rule.id(), rule.texts("costs")));
    return new PayerTerms(version, exclusions().clause(), exclusions().causes(), costs);
  }

  /** What must hold for a rule of this pack. */
  Condition condition(PolicyRule rule) {
    return conditions.get(rule);
  }

  /** The monthly due day of a clause. */
  public MonthlyCutoff cutoff(String clause) {
    return pack.section("schedules").stream()
        .filter(rule -> rule.clauses().contains(clause))
        .filter(rule -> rule.map("due").containsKey("relation"))
        .findFirst()
        .map(PolicyPack::cutoff)
        .orElseThrow(() -> new IllegalArgumentException("no cut-off for " + clause));
  }

  private static MonthlyCutoff cutoff(PolicyRule rule) {
    Map<String, Object> due = rule.map("due");
    return new MonthlyCutoff(
        rule.clause(),
        rule.text("task").orElseThrow(),
        whole(due.get("dayOfMonth")),
        Relation.valueOf((String) due.get("relation")),
        Role.valueOf(rule.texts("to").get(0)));
  }

  private static ServiceCaseRule serviceCase(PolicyRule rule) {
    Map<String, Object> months = rule.map("monthsSinceMoveIn");
    Map<String, Object> rhythm = rule.map("rhythm");
    return new ServiceCaseRule(
        rule.id(),
        rule.clause(),
        rule.text("payerClause").orElse(rule.clause()),
        WarrantyStatus.valueOf(rule.text("warranty").orElseThrow()),
        rule.text("teamStatus").orElseThrow(),
        rule.texts("emergencyGrounds"),
        months.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new ServiceCaseRule.Months(
                    whole(months.get("from")),
                    Optional.ofNullable(months.get("before")).map(PolicyPack::whole))),
        ArrivalKind.valueOf(rule.text("arrival").orElseThrow()),
        Optional.ofNullable(rule.fields().get("arrivalHours")).map(PolicyPack::whole),
        rhythm.isEmpty()
            ? Optional.empty()
            : Optional.of(new Rhythm(whole(rhythm.get("times")), (String) rhythm.get("per"))),
        Payer.valueOf(rule.text("payer").orElseThrow()));
  }

  private static int whole(Object number) {
    return ((BigDecimal) number).intValueExact();
  }
}
