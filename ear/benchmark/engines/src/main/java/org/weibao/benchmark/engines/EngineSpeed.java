package org.weibao.benchmark.engines;

import java.io.PrintStream;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.calendar.CalendarSpec;
import org.weibao.calendar.DeadlineExplanation;
import org.weibao.calendar.Goal;
import org.weibao.calendar.Pause;
import org.weibao.calendar.PublishedDaysFile;
import org.weibao.calendar.TimeWindow;
import org.weibao.clock.ClockEvent;
import org.weibao.clock.ClockLedger;
import org.weibao.kernel.DecisionStep;

/**
 * Deadlines over a year of an office with a lunch break and China's holidays, with ten pauses of
 * two days each: about 480 windows lie between start and deadline.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EngineSpeed {

  private static final Instant START = Instant.parse("2025-06-02T02:00:00Z");
  private static final Goal GOAL = Goal.workingHours(1_900);
  private static final int PAUSES = 10;

  /** Starts differ, so that no result can be kept. */
  private static final int DIFFERENT_STARTS = 4_095;

  /** What is asked of the engines, per second and core. */
  private static final Map<String, Integer> TARGETS =
      Map.of("deadline", 500_000, "deadlineOfLedger", 500_000, "explain", 50_000);

  private final BusinessCalendar calendar = office();
  private final List<Pause> pauses = pauses();
  private int round;

  /** The deadline. */
  @Benchmark
  public Instant deadline() {
    return calendar.deadline(start(), GOAL, pauses);
  }

  /** The deadline from a clock's events, which are checked and put in order first. */
  @Benchmark
  public Optional<Instant> deadlineOfLedger() {
    List<ClockEvent> events = new ArrayList<>();
    events.add(ClockEvent.start(start(), Optional.of(GOAL), "clause"));
    for (Pause pause : pauses) {
      events.add(ClockEvent.pause(pause.from(), pause.reason()));
      events.add(ClockEvent.resume(pause.to()));
    }
    return ClockLedger.of(events).deadline(calendar);
  }

  /** Every window that counted, every pause and every holiday on the way. */
  @Benchmark
  public DeadlineExplanation explain() {
    return calendar.explain(start(), GOAL, pauses);
  }

  /** The same, written out as sentences to be stored or shown. */
  @Benchmark
  public List<DecisionStep> explainInSentences() {
    return calendar.explain(start(), GOAL, pauses).steps();
  }

  /** Measures all and prints a table. */
  public static void main(String[] args) throws RunnerException {
    PrintStream out = System.out;
    out.println("Measuring engines ...");
    OptionsBuilder options = new OptionsBuilder();
    options.include(EngineSpeed.class.getName()).verbosity(VerboseMode.SILENT);
    out.println();
    out.println(row("engines, on one core", "per second", "target"));
    for (RunResult result : new Runner(options.build()).run()) {
      String name = result.getPrimaryResult().getLabel();
      Integer target = TARGETS.get(name);
      out.println(
          row(
              name + ", a year with ten pauses",
              number(result.getPrimaryResult().getScore()),
              target == null ? "" : number(target)));
    }
  }

  private Instant start() {
    round++;
    return START.plusSeconds(round & DIFFERENT_STARTS);
  }

  private static String row(String what, String measured, String target) {
    return String.format(Locale.ROOT, "| %-50s | %14s | %14s |", what, measured, target);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  private static BusinessCalendar office() {
    List<TimeWindow> open =
        List.of(TimeWindow.parse("09:00-12:00"), TimeWindow.parse("13:00-18:00"));
    Map<DayOfWeek, List<TimeWindow>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, day.getValue() <= DayOfWeek.FRIDAY.getValue() ? open : List.of());
    }
    CalendarSpec spec =
        new CalendarSpec(
            "OFFICE", 1, ZoneId.of("Asia/Shanghai"), week, open, List.of(), Optional.empty());
    return BusinessCalendar.of(spec.with(PublishedDaysFile.shipped("cn")));
  }

  private static List<Pause> pauses() {
    List<Pause> pauses = new ArrayList<>();
    for (int i = 0; i < PAUSES; i++) {
      Instant from = START.plus(Duration.ofDays(30L * i + 10));
      pauses.add(new Pause(from, from.plus(Duration.ofDays(2)), "PART_ORDERED"));
    }
    return pauses;
  }
}
