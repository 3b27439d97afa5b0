package org.weibao.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.DocumentNumber;
import org.weibao.workorder.SignedPart;
import org.weibao.workorder.control.SignedParts;

/**
 * Work orders of the last weeks, and of the days to come. All is made of what the story tells
 * anyway, so that the rest of it stays the same.
 */
final class Dispatch {

  private static final Duration LOOKED_BACK = Duration.ofDays(30);
  private static final Duration LOOKED_AHEAD = Duration.ofDays(7);
  private static final Duration WINDOW = Duration.ofHours(2);
  private static final int QUARTER = 15;

  private final Telling telling;
  private final Staff staff;
  private final ZoneId zone;
  private final Instant end;
  private final List<DailyReports.Done> lately = new ArrayList<>();
  private final Bags bags;
  private long count;

  Dispatch(Telling telling, Staff staff, Bags bags) {
    this.telling = telling;
    this.staff = staff;
    this.bags = bags;
    this.zone = telling.zone();
    this.end = telling.anchor().atStartOfDay(zone).toInstant();
  }

  /** Work orders written so far; the last one's number ends with it. */
  long count() {
    return count;
  }

  /** Visits of the last days in the city whose days are reported. */
  List<DailyReports.Done> lately() {
    return lately;
  }

  /**
   * A visit that is over, signed on paper and closed.
   *
   * @return what was signed; empty if it was so long ago that nobody looks at it any more
   */
  Optional<RecentVisits.Paper> past(CaseFile file, boolean solved) {
    CaseFile.Visit visit = file.visit;
    if (visit.arrivedAt.isBefore(end.minus(LOOKED_BACK))) {
      return Optional.empty();
    }
    long id = telling.ids().next();
    Instant planned = plannedAt(file, visit.arrivedAt);
    Instant travelling =
        later(planned, visit.arrivedAt.minus(Duration.ofMinutes(20 + file.id % 40)));
    Instant from = quarter(visit.arrivedAt);
    long travel = Duration.between(travelling, visit.arrivedAt).toMinutes();
    long labour = Duration.between(visit.arrivedAt, visit.doneAt).toMinutes();
    String kind = file.decision.warranty().name().equals("IN_WARRANTY") ? "C" : "A";
    order(
        file,
        id,
        from,
        "CLOSED",
        planned,
        visit.id,
        travelling,
        visit.arrivedAt,
        visit.doneAt,
        visit.leftAt,
        solved,
        kind,
        travel,
        labour,
        5);
    LocalDate day = LocalDate.ofInstant(visit.doneAt, zone);
    if (file.site.project.city().equals(DailyReports.CITY)
        && !day.isBefore(telling.anchor().minusDays(DailyReports.DAYS))) {
      lately.add(
          new DailyReports.Done(
              day,
              file.technician,
              id,
              number(planned),
              file.site.id,
              file.demand(),
              kind,
              travel,
              labour,
              visit.arrivedAt));
    }
    List<SignedPart> parts = bags.used(file, id, number(planned), visit.doneAt);
    event(file, id, "PLAN", planned, dispatcher(file), null);
    event(file, id, "ACCEPT", planned, file.technician, null);
    event(file, id, "TRAVEL", travelling, file.technician, null);
    event(file, id, "ARRIVE", visit.arrivedAt, file.technician, null);
    event(
        file,
        id,
        solved ? "FINISH" : "GIVE_UP",
        visit.doneAt,
        file.technician,
        solved ? null : "SPARE_NEEDED");
    event(file, id, "SIGN", visit.leftAt, file.technician, null);
    event(file, id, "CLOSE", visit.leftAt, file.technician, null);
    String signer =
        file.flat == null || file.flat.owner() == null ? ofCentre(file) : file.flat.owner();
    long rating = 3 + file.id % 3;
    file.keep(
        Table.WORK_SIGNATURE,
        telling.ids().next(),
        id,
        signer,
        true,
        rating,
        visit.leftAt,
        SignedParts.text(parts));
    return Optional.of(new RecentVisits.Paper(id, number(planned), signer, rating));
  }

  /** A visit to come; of three requests one is left for whoever dispatches. */
  void toCome(CaseFile file) {
    if (file.visit == null
        || file.visit.id != 0
        || file.id % 3 == 0
        || file.visit.arrivedAt.isAfter(end.plus(LOOKED_AHEAD))) {
      return;
    }
    long id = telling.ids().next();
    boolean accepted = file.id % 3 == 1;
    Instant planned = plannedAt(file, file.registeredAt.plus(Duration.ofHours(1)));
    order(
        file,
        id,
        quarter(file.visit.arrivedAt),
        accepted ? "ACCEPTED" : "PLANNED",
        planned,
        null,
        null,
        null,
        null,
        accepted ? planned : null,
        null,
        null,
        null,
        null,
        accepted ? 1 : 0);
    event(file, id, "PLAN", planned, dispatcher(file), null);
    along(file, id, planned);
    if (accepted) {
      event(file, id, "ACCEPT", planned, file.technician, null);
    }
  }

  /** To every fifth visit somebody else of the city goes along. */
  private void along(CaseFile file, long order, Instant planned) {
    if (file.id % 5 == 0) {
      staff.inCity("SERVICE_TECHNICIAN", file.site.project.city()).stream()
          .filter(one -> one != file.technician)
          .findFirst()
          .ifPresent(
              one ->
                  file.keep(
                      Table.WORK_MATE,
                      telling.ids().next(),
                      order,
                      one,
                      "PLANNED",
                      dispatcher(file),
                      planned,
                      0));
    }
  }

  private String number(Instant planned) {
    return DocumentNumber.of("WO", YearMonth.from(LocalDate.ofInstant(planned, zone)), count);
  }

  private void order(
      CaseFile file, long id, Instant from, String status, Instant planned, Object... rest) {
    count++;
    Object[] first = {
      id,
      number(planned),
      file.id,
      file.site.id,
      file.demand(),
      file.technician,
      from,
      from.plus(WINDOW),
      status,
      dispatcher(file),
      planned
    };
    Object[] all = new Object[first.length + rest.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(rest, 0, all, first.length, rest.length);
    file.keep(Table.WORK_ORDER, all);
  }

  private void event(CaseFile file, long id, String action, Instant at, long by, String reason) {
    file.keep(Table.WORK_EVENT, telling.ids().next(), id, action, at, at, by, reason);
  }

  /** Where nobody lives, the property centre signs. */
  private String ofCentre(CaseFile file) {
    return telling.book().people().stream()
        .filter(person -> person.scope().equals(Optional.of(file.site.project.center())))
        .map(DemoBook.Person::displayName)
        .findFirst()
        .orElse(file.site.project.name());
  }

  private long dispatcher(CaseFile file) {
    return staff.inScope("CITY_HEAD", file.site.project.city());
  }

  /** Soon after the request came in, and never after the visit. */
  private static Instant plannedAt(CaseFile file, Instant before) {
    Instant soon = file.registeredAt.plus(Duration.ofMinutes(5 + file.id % 50));
    return soon.isBefore(before) ? soon : file.registeredAt;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private Instant quarter(Instant at) {
    int minutes = at.atZone(zone).getMinute() % QUARTER;
    return at.minus(Duration.ofMinutes(minutes)).truncatedTo(ChronoUnit.MINUTES);
  }
}
