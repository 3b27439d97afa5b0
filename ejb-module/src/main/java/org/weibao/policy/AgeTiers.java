package org.weibao.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.authority.Edge;
import org.weibao.kernel.BusinessException;

/**
 * What is given by the time that has passed, for example since a purchase: a refund up to a day, an
 * exchange up to another. The day of the start is not counted; months end with the day of the same
 * number. On exactly a day that the source gives to no tier nothing is given until somebody has
 * said whose it is.
 *
 * @param clause the rule
 * @param rule its id in its pack
 * @param tiers by rising limits; the last has none
 */
public record AgeTiers(String clause, String rule, List<Tier> tiers) {

  /** Tiers are copied. */
  public AgeTiers {
    tiers = List.copyOf(tiers);
  }

  /**
   * One tier.
   *
   * @param gives what
   * @param days up to which day after the start, if its limit is counted in days
   * @param months up to which month's day, if it is counted in months
   * @param edge whether that day itself still belongs to it
   */
  public record Tier(String gives, Optional<Integer> days, Optional<Integer> months, Edge edge) {

    /** The day at which it ends; empty if it has no end. */
    private Optional<LocalDate> end(LocalDate start) {
      return days.map(start::plusDays).or(() -> months.map(start::plusMonths));
    }
  }

  /**
   * What a rule says.
   *
   * @param threshold a rule of the section {@code thresholds} whose bands are times
   * @throws BusinessException with {@link PolicyProblem#FIGURE_OPEN} if a limit itself is open
   */
  public static AgeTiers of(PolicyRule threshold) {
    List<Map<String, Object>> bands = threshold.maps("bands");
    List<Tier> tiers = new ArrayList<>();
    for (Map<String, Object> band : bands) {
      Tier tier =
          new Tier(
              String.valueOf(band.get("gives")),
              whole(band.get("limitDays")),
              whole(band.get("limitMonths")),
              RuleTerms.edge(band));
      boolean last = tiers.size() == bands.size() - 1;
      if (!last && tier.days().isEmpty() && tier.months().isEmpty()) {
        throw open(threshold.clause(), threshold.id());
      }
      tiers.add(tier);
    }
    return new AgeTiers(threshold.clause(), threshold.id(), tiers);
  }

  private static Optional<Integer> whole(Object number) {
    return number instanceof BigDecimal amount
        ? Optional.of(amount.intValueExact())
        : Optional.empty();
  }

  /**
   * What is given on a day.
   *
   * @throws BusinessException with {@link PolicyProblem#FIGURE_OPEN} on exactly a limit of which
   *     nobody has said whose it is
   * @throws IllegalArgumentException if the day is before the start
   */
  public String on(LocalDate start, LocalDate day) {
    if (day.isBefore(start)) {
      throw new IllegalArgumentException(day + " is before the start, " + start);
    }
    for (Tier tier : tiers) {
      Optional<LocalDate> end = tier.end(start);
      if (end.filter(day::equals).isPresent() && tier.edge() == Edge.OPEN) {
        throw open(clause, rule);
      }
      boolean within = end.map(day::isBefore).orElse(true);
      if (within || tier.edge() == Edge.INCLUSIVE && end.filter(day::equals).isPresent()) {
        return tier.gives();
      }
    }
    throw new IllegalStateException(clause + " ends with a limit");
  }

  private static BusinessException open(String clause, String rule) {
    return new BusinessException(PolicyProblem.FIGURE_OPEN, null, clause, rule, clause);
  }
}
