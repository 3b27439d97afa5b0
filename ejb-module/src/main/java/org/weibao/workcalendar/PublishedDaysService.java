package org.weibao.workcalendar;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlace;
import org.weibao.dueitem.DueSubject;
import org.weibao.dueitem.PlanDueItem;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.ProductOnly;
import org.weibao.organization.Role;

/** Has the department manager look for the next notice before the published days end. */
@Stateless
@Guarded
public class PublishedDaysService {

  /** The first clause that counts by a calendar which follows the published days. */
  private static final String CLAUSE = "S04-19-a";

  private static final String POLICY = "S04";

  @Inject WorkCalendars calendars;
  @Inject DueItemService items;
  @Inject Clock clock;

  /** Plans the duty once for each end of the days, and settles those that are done. */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void watch() {
    Optional<LocalDate> known = calendars.published().knownUntil();
    if (known.isEmpty()) {
      return;
    }
    calendars.published().days().stream()
        .map(day -> Year.of(day.date().getYear()))
        .distinct()
        .map(year -> year.atDay(year.length()))
        .filter(end -> end.isBefore(known.get()))
        .forEach(end -> items.finish(DueKind.HOLIDAYS, DuePlace.department(), end.toString()));
    if (calendars.publishedEndSoon()) {
      items.plan(plan(known.get()));
    }
  }

  private PlanDueItem plan(LocalDate end) {
    Instant due = end.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    Instant starts =
        end.minusDays(WorkCalendars.WARNING_DAYS).atStartOfDay(clock.getZone()).toInstant();
    return new PlanDueItem(
        DueKind.HOLIDAYS + "/" + end,
        DueKind.HOLIDAYS,
        Role.DEPT_MANAGER,
        DuePlace.department(),
        DueSubject.EVENT,
        end.toString(),
        Optional.of("/calendars"),
        CLAUSE,
        POLICY,
        starts,
        due);
  }
}
