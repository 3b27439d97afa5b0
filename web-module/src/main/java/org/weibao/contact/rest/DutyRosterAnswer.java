package org.weibao.contact.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.contact.CustomerEventView;
import org.weibao.contact.DutyDay;
import org.weibao.contact.DutyGround;
import org.weibao.contact.ShiftView;

/** The duty roster of a project. */
@Schema(name = "DutyRoster", description = "The duty roster of holidays and events (S12-4.2.4b)")
public record DutyRosterAnswer(
    @Schema(description = "Days of the next 60; none where no pack asks for a roster")
        List<Day> days,
    List<Event> events) {

  /** A day. */
  @Schema(name = "DutyDay", description = "A day for which a duty roster is kept")
  public record Day(
      LocalDate day,
      @Schema(description = "Name of the public holiday") String holiday,
      @Schema(description = "Ids of the customer's events") List<Long> events,
      @Schema(description = "Who is on duty") List<String> onDuty,
      @Schema(description = "Nobody was put on duty for this very day") boolean unplanned,
      @Schema(description = "Somebody has to be on site and nobody is assigned")
          boolean lacksPerson,
      @Schema(description = "Something is missing") boolean gap) {}

  /** A meeting or event of the customer. */
  @Schema(name = "CustomerEvent", description = "A meeting or event of the customer")
  public record Event(
      long id,
      DutyGround kind,
      String what,
      LocalDate first,
      LocalDate last,
      boolean onSite,
      @Schema(description = "Who is there") String person,
      int version) {}

  static DutyRosterAnswer of(List<DutyDay> days, List<CustomerEventView> events) {
    return new DutyRosterAnswer(
        days.stream().map(DutyRosterAnswer::day).toList(),
        events.stream().map(DutyRosterAnswer::event).toList());
  }

  private static Day day(DutyDay day) {
    return new Day(
        day.day(),
        day.holiday().map(name -> name.chinese()).orElse(null),
        day.events().stream().map(CustomerEventView::id).toList(),
        day.roster().shifts().stream().map(ShiftView::name).distinct().toList(),
        day.unplanned(),
        day.lacksPerson(),
        day.gap());
  }

  private static Event event(CustomerEventView event) {
    return new Event(
        event.id(),
        event.kind(),
        event.what(),
        event.first(),
        event.last(),
        event.onSite(),
        event.person().orElse(null),
        event.version());
  }
}
