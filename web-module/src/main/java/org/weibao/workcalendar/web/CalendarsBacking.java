package org.weibao.workcalendar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.weibao.organization.web.ActiveUser;
import org.weibao.request.RequestClockService;
import org.weibao.workcalendar.PublishedEnd;
import org.weibao.workcalendar.WorkCalendarService;
import org.weibao.workcalendar.WorkCalendarView;

/** All calendars, and the warning that their published days end. */
@Named
@RequestScoped
public class CalendarsBacking {

  @Inject WorkCalendarService service;
  @Inject RequestClockService clocks;
  @Inject ActiveUser user;

  private List<WorkCalendarView> rows;
  private Map<String, Long> open;
  private PublishedEnd end;

  /** The public holidays first. */
  public List<WorkCalendarView> getRows() {
    if (rows == null) {
      rows = service.list();
    }
    return rows;
  }

  /** How many open requests depend on a calendar. */
  public long requests(String code) {
    if (open == null) {
      open = clocks.openRequests();
    }
    return open.getOrDefault(code, 0L);
  }

  /** Whether somebody who keeps the calendars has to look for the next notice. */
  public boolean isWarned() {
    return user.may("calendar.change") && isEndingSoon();
  }

  /** Whether the published days end soon. */
  public boolean isEndingSoon() {
    return end().soon();
  }

  /** The last day whose holidays were published. */
  public LocalDate getKnownUntil() {
    return end().knownUntil().orElse(null);
  }

  private PublishedEnd end() {
    if (end == null) {
      end = service.publishedEnd();
    }
    return end;
  }
}
