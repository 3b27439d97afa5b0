package org.weibao.authority;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.Money;

/**
 * Who decides up to which amount, from the smallest amount up. An amount above a limit is the next
 * one's; at exactly a limit the limit says whose it is, or that nobody has said.
 *
 * @param clause the rule
 * @param currency of the limits
 * @param tiers by rising limits; only the last may have none
 */
public record AuthorityTable(String clause, Currency currency, List<AuthorityTier> tiers) {

  /** Tiers are copied; their limits rise. */
  public AuthorityTable {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(currency, "currency");
    tiers = List.copyOf(tiers);
    if (tiers.isEmpty()) {
      throw new IllegalArgumentException(clause + " names nobody who decides");
    }
    for (int i = 1; i < tiers.size(); i++) {
      Optional<AmountLimit> before = tiers.get(i - 1).upTo();
      Optional<AmountLimit> here = tiers.get(i).upTo();
      if (before.isEmpty()
          || here.isPresent() && here.get().amount().compareTo(before.get().amount()) <= 0) {
        throw new IllegalArgumentException(clause + ": limits have to rise, see " + tiers.get(i));
      }
    }
  }

  /**
   * Who decides an amount.
   *
   * @throws IllegalArgumentException if it is negative or of another currency
   */
  public AuthorityAnswer ask(Money amount) {
    if (amount.amount().signum() < 0 || !amount.currency().equals(currency)) {
      throw new IllegalArgumentException(clause + " does not decide on " + amount);
    }
    for (int i = 0; i < tiers.size(); i++) {
      AuthorityTier tier = tiers.get(i);
      Match within = new AmountBand(Optional.empty(), tier.upTo()).match(amount.amount());
      if (within == Match.YES) {
        return decided(tier, amount);
      }
      if (within == Match.OPEN) {
        return open(i, amount);
      }
    }
    AmountLimit last = tiers.get(tiers.size() - 1).upTo().orElseThrow();
    return new AuthorityAnswer(
        AuthorityAnswer.Outcome.NOBODY,
        Optional.empty(),
        List.of(),
        List.of(DecisionStep.of("why.authority.nobody", amount, text(last), clause)));
  }

  private AuthorityAnswer decided(AuthorityTier tier, Money amount) {
    DecisionStep step =
        tier.upTo()
            .map(
                limit ->
                    DecisionStep.of(
                        "why.authority.up-to", amount, tier.role(), text(limit), clause))
            .orElseGet(() -> DecisionStep.of("why.authority.above", amount, tier.role(), clause));
    return new AuthorityAnswer(
        AuthorityAnswer.Outcome.DECIDED, Optional.of(tier.role()), List.of(), List.of(step));
  }

  private AuthorityAnswer open(int tier, Money amount) {
    List<String> candidates =
        tiers.subList(tier, Math.min(tier + 2, tiers.size())).stream()
            .map(AuthorityTier::role)
            .toList();
    return new AuthorityAnswer(
        AuthorityAnswer.Outcome.OPEN,
        Optional.empty(),
        candidates,
        List.of(
            DecisionStep.of("why.authority.open", amount, String.join(" / ", candidates), clause)));
  }

  private String text(AmountLimit limit) {
    return limit.amount().toPlainString() + " " + currency.getCurrencyCode();
  }
}
