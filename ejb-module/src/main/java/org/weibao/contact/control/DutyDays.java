package org.weibao.contact.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.calendar.DayKind;
import org.weibao.calendar.PublishedDay;
import org.weibao.calendar.PublishedDays;
import org.weibao.contact.CustomerEventView;
import org.weibao.contact.DutyDay;
import org.weibao.contact.DutyGround;
import org.weibao.kernel.listing.Named;

/**
 * Days for which a duty roster is kept: holidays, and meetings and events of the customer, as far
 * as the rule names them (S12-4.2.4b).
 *
 * @param during what the rule names
 * @param holidays as they were published
 * @param required when somebody has to answer the phone anyway; empty if no rule asks for it
 */
public record DutyDays(
    Set<DutyGround> during,
    PublishedDays holidays,
    Roster roster,
    Optional<BusinessCalendar> required) {

  /** What is copied. */
  public DutyDays {
    during = Set.copyOf(during);
  }

  /** Those from the first to the last, both included. */
  public List<DutyDay> from(LocalDate first, LocalDate last, List<CustomerEventView> events) {
    Map<LocalDate, PublishedDay> free =
        during.contains(DutyGround.HOLIDAY)
            ? holidays.days().stream()
                .filter(day -> day.kind() == DayKind.CLOSED)
                .collect(Collectors.toMap(PublishedDay::date, Function.identity()))
            : Map.of();
    return first
        .datesUntil(last.plusDays(1))
        .map(day -> day(day, Optional.ofNullable(free.get(day)), events))
        .filter(day -> day.holiday().isPresent() || !day.events().isEmpty())
        .toList();
  }

  private DutyDay day(
      LocalDate day, Optional<PublishedDay> holiday, List<CustomerEventView> events) {
    return new DutyDay(
        day,
        holiday.map(found -> new Named(found.nameZh(), found.nameEn())),
        events.stream().filter(event -> during.contains(event.kind()) && event.isOn(day)).toList(),
        roster.days(day, day, required).get(0));
  }
}
