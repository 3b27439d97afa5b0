package org.weibao.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.DecisionStep;
import org.weibao.policy.ArrivalKind;
import org.weibao.policy.OpenFigure;
import org.weibao.schedule.Period;

/**
 * What is asked for on a day without anybody calling.
 *
 * @param serviceCase case of the day; empty for a rule of another pack
 * @param rule pack and rule that plan beside the service case, as S09C.usage-visit; else empty
 * @param clause that asks for it
 * @param rhythm how often somebody comes; empty where nobody does, or a figure of it is open
 * @param resident whether somebody lives on the site instead
 * @param arrival how soon a routine request is answered
 * @param tasks what is done on a visit
 * @param faultOnly whether a visit is due only while there is a fault (S01-5.4.1.2-3C-a)
 * @param staffing who has to be assigned
 * @param from which team comes, by the vocabulary of the packs
 * @param open figure without which the rhythm is not known
 * @param steps why
 */
public record RoutineRule(
    String serviceCase,
    String rule,
    String clause,
    String policy,
    Optional<Rhythm> rhythm,
    boolean resident,
    ArrivalKind arrival,
    List<String> tasks,
    boolean faultOnly,
    Optional<Staffing> staffing,
    Optional<String> from,
    Optional<OpenFigure> open,
    List<DecisionStep> steps) {

  /** Kind of visit on which users are trained (S12-4.2.6), by the vocabulary of the packs. */
  public static final String TRAINING = "USER_TRAINING";

  /** Lists are copied. */
  public RoutineRule {
    tasks = List.copyOf(tasks);
    steps = List.copyOf(steps);
  }

  /** How often somebody comes, or what there is instead: a text of the catalogue. */
  public DecisionStep often() {
    if (open.isPresent()) {
      return DecisionStep.of("routine.rhythm.open");
    }
    if (resident) {
      return DecisionStep.of("routine.rhythm.resident");
    }
    return rhythm.map(Rhythm::said).orElseGet(() -> DecisionStep.of("routine.rhythm.none"));
  }

  /**
   * How often somebody comes.
   *
   * @param times in each period
   * @param period the calendar's; or
   * @param every so many days from {@code anchor} on, if it is not 0; or
   * @param months so many months from {@code anchor} on, if it is not 0
   */
  public record Rhythm(
      int times, Period period, int every, int months, Optional<LocalDate> anchor) {

    /** Once every so many days from a day on. */
    public Rhythm(int times, Period period, int every, Optional<LocalDate> anchor) {
      this(times, period, every, 0, anchor);
    }

    /** Once every so many months from a day on. */
    public static Rhythm everyMonths(int months, LocalDate anchor) {
      return new Rhythm(1, Period.MONTH, 0, months, Optional.of(anchor));
    }

    private DecisionStep said() {
      if (months > 0) {
        return DecisionStep.of("routine.rhythm.months", months);
      }
      return every > 0
          ? DecisionStep.of("routine.rhythm.every", every)
          : DecisionStep.of("routine.rhythm." + period, times);
    }

    /** So often in each period of the calendar. */
    public static Rhythm of(int times, Period period) {
      return new Rhythm(times, period, 0, 0, Optional.empty());
    }
  }

  /** Who has to be assigned, and by which clause. */
  public record Staffing(AssignmentKind kind, String clause) {}
}
