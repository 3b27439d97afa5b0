package org.weibao.dueitem.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlace;
import org.weibao.dueitem.DueSubject;
import org.weibao.dueitem.PlanDueItem;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyRule;
import org.weibao.policy.RuleTerms;
import org.weibao.schedule.Occurrence;
import org.weibao.schedule.Period;
import org.weibao.schedule.Recurrence;
import org.weibao.schedule.Schedule;
import org.weibao.schedule.Shift;

/**
 * Reckons what rules ask for in a time. Where two rules ask for the same thing, for example the F3
 * total monthly and before the 25th, it is one item, due by the stricter.
 */
public final class DueReckoner {

  /** Who belongs to a project's team, for its duties (S01-5.1.3-d, S01-5.3.3-b). */
  private static final String PROJECT_TEAM = "PROJECT_TEAM";

  /**
   * So far back rules are looked at: a stricter one may be over while a looser one for the same
   * thing is still to come, and must not bring it back. Longer than any period.
   */
  private static final Duration BACK = Duration.ofDays(370);

  /** So long before its due day something is under way that depends on an event. */
  private static final int MONTHS_AHEAD = 3;

  private final BusinessCalendar calendar;
  private final Instant from;
  private final Instant to;
  private final Map<String, PlanDueItem> plans = new LinkedHashMap<>();

  /** For everything that is due from an instant up to, without, another. */
  public DueReckoner(ZoneId zone, Instant from, Instant to) {
    this.calendar = BusinessCalendar.always(zone);
    this.from = from;
    this.to = to;
  }

  /**
   * Adds what a rule asks for of a kind where a project is; nothing if it names no time or role.
   */
  public void add(DueKind kind, DueSite site, PolicyAnswer answer) {
    Optional<Role> owner = owner(answer.rule());
    Optional<Recurrence> recurrence = recurrence(answer.rule());
    if (owner.isEmpty() || recurrence.isEmpty()) {
      return;
    }
    new Schedule(recurrence.get(), Shift.NONE)
        .occurrences(calendar, from.minus(BACK), to, site.events())
        .forEach(
            occurrence -> {
              PlanDueItem plan =
                  recurrence.get() instanceof Recurrence.DayInPeriod rule
                      ? periodic(kind, site, answer, owner.get(), rule.period(), occurrence)
                      : once(kind, site, answer, owner.get(), occurrence);
              plans.merge(plan.key(), plan, DueReckoner::stricter);
            });
  }

  /** What was reckoned, each thing once. */
  public Collection<PlanDueItem> plans() {
    return plans.values().stream().filter(plan -> !plan.dueAt().isBefore(from)).toList();
  }

  private PlanDueItem periodic(
      DueKind kind,
      DueSite site,
      PolicyAnswer answer,
      Role owner,
      Period period,
      Occurrence occurrence) {
    DuePlace place = site.place(kind.per());
    LocalDate first = period.firstDay(occurrence.nominal());
    String subject = period.key(kind.isOfPeriodBefore() ? first.minusDays(1) : first);
    return new PlanDueItem(
        key(kind, place, subject),
        kind,
        owner,
        place,
        DueSubject.PERIOD,
        subject,
        page(kind, site, subject),
        answer.rule().clause(),
        answer.policy(),
        calendar.startOf(first),
        occurrence.due());
  }

  /** Page of what is due, if there is one; what is done by hand has none but for the sheet F3. */
  private static Optional<String> page(DueKind kind, DueSite site, String subject) {
    String query = "?project=" + site.projectId() + "&month=" + subject;
    if (kind == DueKind.F3) {
      return Optional.of("/charges" + query);
    }
    return kind.isByHand() || kind.per() != ScopeKind.PROJECT
        ? Optional.empty()
        : Optional.of("/reports" + query);
  }

  private PlanDueItem once(
      DueKind kind, DueSite site, PolicyAnswer answer, Role owner, Occurrence occurrence) {
    DuePlace place = site.place(kind.per());
    // The event's day may be corrected: it is the same duty then, on another day.
    return new PlanDueItem(
        key(kind, place, answer.rule().id()),
        kind,
        owner,
        place,
        DueSubject.EVENT,
        site.code(),
        Optional.of("/projects/view?id=" + site.projectId()),
        answer.rule().clause(),
        answer.policy(),
        calendar.startOf(occurrence.day().minusMonths(MONTHS_AHEAD)),
        occurrence.due());
  }

  private static PlanDueItem stricter(PlanDueItem one, PlanDueItem other) {
    return other.dueAt().isBefore(one.dueAt()) ? other : one;
  }

  private static String key(DueKind kind, DuePlace place, String what) {
    return kind
        + "/"
        + place.kind()
        + "/"
        + place.id().map(String::valueOf).orElse("")
        + "/"
        + what;
  }

  private static Optional<Role> owner(PolicyRule rule) {
    String name = rule.text("owner").orElse("");
    return name.equals(PROJECT_TEAM)
        ? Optional.of(Role.PROJECT_TEAM_LEAD)
        : Arrays.stream(Role.values()).filter(role -> role.name().equals(name)).findFirst();
  }

  /**
   * When a rule of a pack asks for its task; empty while a figure of it is open, for a day that
   * nobody has set is nobody's duty.
   */
  private static Optional<Recurrence> recurrence(PolicyRule rule) {
    if (rule.map("due").containsKey("everyMonths")) {
      // Counted from a first day, which no kind of due item has.
      return Optional.empty();
    }
    return RuleTerms.recurrence(rule, Optional.empty())
        .map(DueReckoner::byTheEnd)
        .filter(
            said ->
                said instanceof Recurrence.DayInPeriod || said instanceof Recurrence.RelativeTo);
  }

  /** What is asked for once in a period is due by its end. */
  private static Recurrence byTheEnd(Recurrence said) {
    return said instanceof Recurrence.TimesPer once
            && once.times() == 1
            && once.period().months() > 0
        ? Recurrence.endOf(once.period())
        : said;
  }
}
