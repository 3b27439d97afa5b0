package org.weibao.workcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.calendar.CalendarSpec;
import org.weibao.calendar.DatedException;
import org.weibao.calendar.PublishedDays;
import org.weibao.calendar.PublishedDaysFile;
import org.weibao.policy.CalendarRule;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyRule;
import org.weibao.workcalendar.control.SpecBuilder;
import org.weibao.workcalendar.entity.CalendarChanges;

/**
 * Reckons with any version of any calendar. A version never changes, so it is laid out once and
 * kept; only its number is asked of the database.
 */
@ApplicationScoped
public class WorkCalendars {

  /** Day and night, but not on China's public holidays. */
  public static final String HOLIDAYS = "CN";

  /** So many days before the published days end, somebody has to look for the next notice. */
  public static final int WARNING_DAYS = 60;

  /** More versions than any product has in use; beyond it they are laid out anew. */
  private static final int KEPT = 500;

  private static final String CHINA = "cn";

  private record Key(String code, String policy, int version) {}

  @Inject PolicyBook policies;
  @Inject CalendarChanges changes;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "weibao.config")
  Optional<String> config;

  private final Map<Key, Optional<BusinessCalendar>> laidOut = new ConcurrentHashMap<>();
  private volatile PublishedDays published;

  /**
   * The present version of a calendar; empty while nobody has said when it is open, or if the pack
   * has no such calendar.
   *
   * @param policy pack and version whose week it is, for example {@code S04@1}; of no importance
   *     for {@link #HOLIDAYS}
   */
  public Optional<BusinessCalendar> current(String code, String policy) {
    return at(code, policy, changes.version(code));
  }

  /** A version of a calendar, also one that was replaced. */
  public Optional<BusinessCalendar> at(String code, String policy, int version) {
    Key key = new Key(code, policy, version);
    Optional<BusinessCalendar> known = laidOut.get(key);
    if (known == null) {
      if (laidOut.size() >= KEPT) {
        laidOut.clear();
      }
      known = spec(code, policy, version).map(BusinessCalendar::of);
      laidOut.put(key, known);
    }
    return known;
  }

  /** The public holidays as they were published. */
  public PublishedDays published() {
    PublishedDays known = published;
    if (known == null) {
      Optional<Path> folder =
          config
              .filter(path -> !path.isBlank())
              .map(path -> Path.of(path, "calendars"))
              .filter(path -> Files.isRegularFile(path.resolve(CHINA + ".csv")));
      known =
          folder
              .map(path -> PublishedDaysFile.read(path, CHINA))
              .orElseGet(() -> PublishedDaysFile.shipped(CHINA));
      published = known;
    }
    return known;
  }

  /** Whether somebody has to look for the next notice: the published days end soon. */
  public boolean publishedEndSoon() {
    return at(HOLIDAYS, "", 1)
        .map(calendar -> calendar.endsWithin(today(), WARNING_DAYS))
        .orElse(false);
  }

  /** All calendars of the packs in force, and the public holidays alone. */
  List<WorkCalendarView> views() {
    Map<String, Integer> versions = changes.versions();
    List<WorkCalendarView> views = new ArrayList<>();
    views.add(holidays(versions.getOrDefault(HOLIDAYS, 1)));
    policies.calendars().stream()
        .map(rule -> view(rule, versions.getOrDefault(rule.code(), 1)))
        .forEach(views::add);
    return views;
  }

  private WorkCalendarView holidays(int version) {
    BusinessCalendar calendar = at(HOLIDAYS, "", version).orElseThrow();
    return new WorkCalendarView(
        HOLIDAYS,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        version,
        Optional.of(calendar.spec()),
        List.of(),
        true,
        List.of(),
        calendar.endsWithin(today(), WARNING_DAYS));
  }

  private WorkCalendarView view(CalendarRule found, int version) {
    Optional<BusinessCalendar> calendar = at(found.code(), found.policy(), version);
    PolicyRule rule = found.rule();
    return new WorkCalendarView(
        found.code(),
        Optional.of(found.system()),
        Optional.of(found.policy()),
        rule.clauses(),
        rule.text("of"),
        version,
        calendar.map(BusinessCalendar::spec),
        rule.open(),
        rule.text("holidays").filter(HOLIDAYS::equals).isPresent(),
        found.users(),
        calendar.map(known -> known.endsWithin(today(), WARNING_DAYS)).orElse(false));
  }

  private Optional<CalendarSpec> spec(String code, String policy, int version) {
    List<DatedException> own = changes.exceptions(code, version);
    if (code.equals(HOLIDAYS)) {
      return Optional.of(SpecBuilder.ofHolidays(code, version, clock.getZone(), published(), own));
    }
    String id = code.replaceFirst("^.*/", "");
    return policies
        .calendar(policy, id)
        .filter(rule -> rule.open().isEmpty())
        .flatMap(
            rule ->
                SpecBuilder.ofPack(code, rule, version, clock.getZone(), name -> published(), own));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
