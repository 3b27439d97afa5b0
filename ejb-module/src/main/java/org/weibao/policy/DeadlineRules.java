package org.weibao.policy;

import java.util.List;

/**
 * What the deadline rules of the bound packs say of a case.
 *
 * @param claims rules that hold, one entry for each target
 * @param unknown rules that depend on what nobody has told; they do not apply
 */
public record DeadlineRules(List<Claim> claims, List<Unknown> unknown) {

  /** Lists are copied. */
  public DeadlineRules {
    claims = List.copyOf(claims);
    unknown = List.copyOf(unknown);
  }

  /** No rule says anything. */
  public static DeadlineRules none() {
    return new DeadlineRules(List.of(), List.of());
  }

  /**
   * Who sets the limit of a target.
   *
   * @param target what is to be done in time, by the vocabulary of the packs
   * @param binding how specific the binding is that prevails
   * @param answers the rule that holds; several if nothing says which of them prevails
   */
  public record Claim(String target, BindingKind binding, List<PolicyAnswer> answers) {

    /** Answers are copied. */
    public Claim {
      answers = List.copyOf(answers);
    }

    /** Whether several rules claim the target and none prevails. */
    public boolean isTie() {
      return answers.size() > 1;
    }
  }

  /**
   * A rule that does not apply because a fact is not known.
   *
   * @param policy pack and version, for example {@code S12@1}
   * @param rule name of the rule
   * @param fact what would have to be known first
   */
  public record Unknown(String target, String policy, String rule, String clause, Fact fact) {}
}
