package org.weibao.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.organization.Role;
import org.weibao.policy.control.PolicyPack;
import org.weibao.policy.control.PolicyPackReader;
import org.weibao.policy.control.ServiceCaseEngine;

/** The policy packs in force; the only door to the rules. */
@ApplicationScoped
public class PolicyBook {

  private static final String S01 = "s01.yaml";

  @Inject
  @ConfigProperty(name = "weibao.config")
  Optional<String> configFolder;

  private volatile PolicyPack s01;

  /** For the container. */
  public PolicyBook() {}

  private PolicyBook(PolicyPack s01) {
    this.s01 = s01;
  }

  /** The book as shipped, without a container: for loaders and tests. */
  public static PolicyBook shipped() {
    return new PolicyBook(PolicyPackReader.shipped(S01));
  }

  /**
   * Decides the service case of S01-5.4.
   *
   * @throws org.weibao.kernel.BusinessException with a {@link PolicyProblem} if a fact is missing
   */
  public ServiceCaseDecision decideServiceCase(ServiceCaseFacts facts) {
    return new ServiceCaseEngine(pack()).decide(facts);
  }

  /** The chain of a document, in order; S01-5.2.1-b and what conditions add to it. */
  public List<ApprovalStep> approvalSteps(ApprovalFacts facts) {
    return pack().approvalSteps(facts);
  }

  /** Who is informed of a document and not asked. */
  public List<Role> approvalCopies(ApprovalFacts facts) {
    return pack().approvalCopies(facts);
  }

  /**
   * The monthly due day that a clause sets.
   *
   * @throws IllegalArgumentException if the packs in force have no such rule
   */
  public MonthlyCutoff cutoff(String clause) {
    return pack().cutoff(clause);
  }

  /** The rules that carry out each clause; a clause without a rule is no key. */
  public Map<String, List<ClauseRule>> rulesByClause() {
    return pack().rulesByClause();
  }

  /** Pack and version in force, for example {@code S01@1}. */
  public String version(String system) {
    if (!pack().system().equals(system)) {
      throw new IllegalArgumentException("no policy pack for " + system);
    }
    return pack().version();
  }

  private PolicyPack pack() {
    PolicyPack current = s01;
    if (current == null) {
      current =
          configFolder
              .map(folder -> PolicyPackReader.read(Path.of(folder, "policies", S01)))
              .orElseGet(() -> PolicyPackReader.shipped(S01));
      s01 = current;
    }
    return current;
  }
}
