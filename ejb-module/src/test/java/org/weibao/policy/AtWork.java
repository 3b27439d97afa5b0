package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.calendar.Calendars.CHINA;
import static org.weibao.calendar.Calendars.SHANGHAI;
import static org.weibao.calendar.Calendars.at;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.calendar.CalendarSpec;
import org.weibao.calendar.Goal;
import org.weibao.calendar.PublishedDaysFile;
import org.weibao.clock.ClockEvent;
import org.weibao.clock.ClockLedger;
import org.weibao.kernel.BusinessException;
import org.weibao.policy.control.Book;
import org.weibao.policy.control.PackFiles;
import org.weibao.policy.control.PolicyPack;
import org.weibao.policy.control.pack.Pack;
import org.weibao.policy.control.pack.PackReader;
import org.weibao.policy.control.pack.Words;
import org.weibao.schedule.Occurrence;
import org.weibao.schedule.Schedule;
import org.weibao.schedule.Shift;

/**
 * One regulation as it ships, followed by a department and carried out by the engines, for tests
 * that know the outcome of a case from the text of a clause.
 */
final class AtWork {

  /** The department's own hours, where a clause counts working time and leaves them open. */
  static final String OFFICE_HOURS =
      "[{on: [MON, TUE, WED, THU, FRI], windows: [\"08:00-12:00\", \"13:00-17:00\"]}]";

  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final Words WORDS = PackFiles.shippedWords();

  private final String system;
  private final Map<String, String> figures;
  private final Book book;

  private AtWork(String system, Map<String, String> figures) {
    PackFiles.Source file = PackFiles.shipped(system.toLowerCase(Locale.ROOT) + ".yaml");
    PackReader.Reading reading = PackReader.read(file.name(), file.text(), WORDS, figures);
    assertThat(reading.faults()).isEmpty();
    Pack pack = reading.pack().orElseThrow();
    this.system = system;
    this.figures = Map.copyOf(figures);
    this.book = following(pack);
  }

  /** A pack that a department follows, and nothing else. */
  static Book following(Pack pack) {
    return new Book(
        WORDS,
        Map.of(pack.system(), List.of(new Book.Version(new PolicyPack(pack, 0), pack.validFrom()))),
        List.of(
            new PolicyBinding(
                1,
                BindingKind.DEPARTMENT,
                "",
                pack.system(),
                Optional.empty(),
                pack.validFrom(),
                Optional.empty())));
  }

  static AtWork of(String system) {
    return new AtWork(system, Map.of());
  }

  /** The same regulation after somebody has set a figure that it leaves open. */
  AtWork after(String figure, String value) {
    Map<String, String> more = new HashMap<>(figures);
    more.put(figure, value);
    return new AtWork(system, more);
  }

  /** What is known of a case, for example {@code zone=URBAN distanceKm=100}. */
  static PolicyFacts facts(String text) {
    PolicyFacts facts = PolicyFacts.none();
    for (String part : text.isBlank() ? new String[0] : text.strip().split(" +", -1)) {
      String value = part.substring(part.indexOf('=') + 1);
      Fact fact = Fact.of(part.substring(0, part.indexOf('='))).orElseThrow();
      facts =
          switch (fact.kind()) {
            case WORD -> facts.with(fact, value);
            case FLAG -> facts.with(fact, Boolean.parseBoolean(value));
            case NUMBER -> facts.with(fact, new BigDecimal(value));
            case TIME -> facts.with(fact, LocalTime.parse(value));
          };
    }
    return facts;
  }

  private static PolicyQuestion question(String section, String about, String facts) {
    return new PolicyQuestion(
        section, Optional.ofNullable(about), PolicySubject.department(), facts(facts), DAY);
  }

  /** All rules that answer, open or not. */
  List<PolicyAnswer> answers(String section, String about, String facts) {
    return book.all(question(section, about, facts));
  }

  /** The one rule that answers, in which nothing is open. */
  Optional<PolicyRule> rule(String section, String about, String facts) {
    return book.settled(question(section, about, facts)).map(PolicyAnswer::rule);
  }

  /** Nobody has set what the case depends on, so there is no answer. */
  void isOpen(String section, String about, String facts) {
    refuses(PolicyProblem.FIGURE_OPEN, () -> rule(section, about, facts));
  }

  static void refuses(PolicyProblem problem, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.code()).isEqualTo(problem));
  }

  /** The clock of a target that starts with an event. */
  Clock clock(String target, String facts, String start) {
    PolicyRule rule = rule("deadlines", target, facts).orElseThrow();
    BusinessCalendar calendar =
        rule.text("calendar").map(this::calendar).orElse(BusinessCalendar.always(SHANGHAI));
    Optional<Goal> goal = RuleTerms.goal(rule);
    return new Clock(
        rule, calendar, ClockLedger.of(List.of(ClockEvent.start(at(start), goal, rule.clause()))));
  }

  /** The regulation asks for no such thing in the case. */
  void hasNoRule(String section, String about, String facts) {
    assertThat(answers(section, about, facts)).as(about + " " + facts).isEmpty();
  }

  /** A calendar of the pack; its hours have to be known. */
  BusinessCalendar calendar(String id) {
    return BusinessCalendar.of(calendarSpec(id).orElseThrow());
  }

  Optional<CalendarSpec> calendarSpec(String id) {
    PolicyRule rule = rules("calendars", id);
    return RuleTerms.calendar(rule, 1, SHANGHAI, PublishedDaysFile::shipped);
  }

  private PolicyRule rules(String section, String id) {
    return answers(section, id, "").get(0).rule();
  }

  /** Last moments in time of what is due between two days, by days or, if it names them, times. */
  List<String> planned(String task, String facts, String from, String to) {
    return planned(task, facts, from, to, Optional.empty(), Map.of());
  }

  /** The same of what comes every so many months from a first day. */
  List<String> plannedFrom(String first, String task, String facts, String from, String to) {
    return planned(task, facts, from, to, Optional.of(LocalDate.parse(first)), Map.of());
  }

  /** The same of what depends on the day of an event. */
  List<String> plannedAround(String event, String day, String task, String facts) {
    LocalDate date = LocalDate.parse(day);
    return planned(
        task,
        facts,
        date.minusYears(2).toString(),
        date.plusYears(2).toString(),
        Optional.empty(),
        Map.of(event, date));
  }

  private List<String> planned(
      String task,
      String facts,
      String from,
      String to,
      Optional<LocalDate> first,
      Map<String, LocalDate> events) {
    return answers("schedules", task, facts).stream()
        .flatMap(answer -> RuleTerms.recurrence(answer.rule(), first).stream())
        .flatMap(
            recurrence ->
                new Schedule(recurrence, Shift.NONE)
                        // What is due by the end of a day is due at its midnight.
                        .occurrences(CHINA, at(from + "T00:01"), at(to + "T00:01"), events)
                        .stream())
        .map(AtWork::lastMoment)
        .toList();
  }

  private static String lastMoment(Occurrence found) {
    return found.due().equals(CHINA.endOf(found.day()))
        ? found.day().toString()
        : found.due().atZone(SHANGHAI).toLocalDateTime().toString();
  }

  /** Who is asked about a document; there is a chain for the case. */
  Chain chain(String document, String facts) {
    return new Chain(document, facts(facts), answers("approvals", document, facts));
  }

  /** Who alone may do something. */
  List<String> mayOnly(String what, String facts) {
    return rule("authorities", what, facts).orElseThrow().texts("roles");
  }

  /** How a service is charged and who pays, for example {@code FREE} or {@code QUOTE CUSTOMER}. */
  String charge(String service, String facts) {
    PolicyRule rule = rule("charges", service, facts).orElseThrow();
    return (rule.text("price").orElseThrow() + " " + rule.text("payer").orElse("")).strip();
  }

  /** The warranty that is owed in a case. */
  WarrantyTerm warranty(String facts) {
    return WarrantyTerm.of(rule("warranties", "OWED_TO_OWNER", facts).orElseThrow());
  }

  /**
   * A clock by a rule.
   *
   * @param rule that set it
   * @param calendar by which it counts
   * @param ledger what happened to it
   */
  record Clock(PolicyRule rule, BusinessCalendar calendar, ClockLedger ledger) {

    /** In time up to and at a moment, late from the next on. */
    void isLateAfter(String last) {
      assertThat(ledger.deadline(calendar).map(end -> end.atZone(SHANGHAI).toLocalDateTime()))
          .as(rule.clause())
          .contains(at(last).atZone(SHANGHAI).toLocalDateTime());
      assertThat(isKept(last, 0)).as("at the limit").contains(true);
      assertThat(isKept(last, 1)).as("a second later").contains(false);
    }

    private Optional<Boolean> isKept(String last, int secondsLater) {
      ClockEvent stop = ClockEvent.stop(at(last).plusSeconds(secondsLater));
      return ledger.with(stop).reading(calendar, stop.at()).isKept();
    }

    /** It measures, and however long it takes nothing is late. */
    void isNeverLate() {
      ClockEvent stop = ClockEvent.stop(ledger.start().plusSeconds(400L * 24 * 60 * 60));
      ClockLedger ended = ledger.with(stop);
      assertThat(ended.deadline(calendar)).as(rule.clause()).isEmpty();
      assertThat(ended.reading(calendar, stop.at()).isBreached()).isFalse();
      assertThat(ended.reading(calendar, stop.at()).elapsed()).isPositive();
    }

    /** Time does not count from here to there; the rule has to allow the reason. */
    Clock restsFor(String reason, String from, String to) {
      assertThat(rule.texts("pausesOn")).contains(reason);
      return new Clock(
          rule,
          calendar,
          ledger.with(ClockEvent.pause(at(from), reason)).with(ClockEvent.resume(at(to))));
    }

    /** Somebody agreed on a figure where the rule leaves it to an agreement. */
    Clock agreed(String when, Goal goal, String with) {
      assertThat(rule.map("goal")).containsEntry("byAgreement", with);
      return new Clock(
          rule, calendar, ledger.with(ClockEvent.retarget(at(when), Optional.of(goal), with)));
    }
  }
}
