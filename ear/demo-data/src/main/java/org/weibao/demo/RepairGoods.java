package org.weibao.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.weibao.kernel.DocumentNumber;

/**
 * What was taken away for repair, first of all in the city that follows S04: back again where the
 * request is closed, somewhere on its way where it is open.
 */
final class RepairGoods {

  private static final String BACK = "RETURNED";
  private static final Duration SHORTEST_REPAIR = Duration.ofHours(20);
  private static final Duration SHORTEST_STAY = Duration.ofHours(5);

  private final Telling telling;
  private final Staff staff;
  private final Instant end;
  private long count;

  private RepairGoods(Telling telling, Staff staff) {
    this.telling = telling;
    this.staff = staff;
    this.end = telling.anchor().atStartOfDay(telling.zone()).toInstant();
  }

  /** Writes them; gives how many there are. */
  static long write(Telling telling, Staff staff, RecentVisits visits) {
    RepairGoods goods = new RepairGoods(telling, staff);
    List<RecentVisits.Visited> newest = new ArrayList<>(visits.all());
    Collections.reverse(newest);
    newest.sort(
        Comparator.comparing(RepairGoods::isElsewhere).thenComparing(RecentVisits.Visited::solved));
    Set<Long> taken = new HashSet<>();
    for (DemoBook.RepairGoods wanted : telling.book().repairGoods()) {
      boolean back = wanted.state().equals(BACK);
      newest.stream()
          .filter(visit -> goods.fits(visit, back) && !taken.contains(visit.file().item.id))
          .findFirst()
          .ifPresent(
              visit -> {
                taken.add(visit.file().item.id);
                goods.write(wanted, visit);
              });
    }
    return goods.count;
  }

  private boolean fits(RecentVisits.Visited visit, boolean back) {
    CaseFile file = visit.file();
    return file.item != null
        && file.item.site == file.site
        && (file.closedAt != null) == back
        && !visit
            .doneAt()
            .plus(back ? SHORTEST_REPAIR : SHORTEST_STAY)
            .isAfter(back ? file.closedAt : end);
  }

  private static boolean isElsewhere(RecentVisits.Visited visit) {
    return !visit.file().site.project.city().equals(DailyReports.CITY);
  }

  private void write(DemoBook.RepairGoods wanted, RecentVisits.Visited visit) {
    CaseFile file = visit.file();
    count++;
    Instant takenAt = visit.doneAt();
    LocalDate day = LocalDate.ofInstant(takenAt, telling.zone());
    // Where it is back, the request was closed when it was.
    Instant until = file.closedAt == null ? end : file.closedAt;
    Duration step = Duration.between(takenAt, until).dividedBy(5);
    int done = Stage.valueOf(wanted.state()).ordinal();
    long id = telling.ids().next();
    long inspector = staff.inScope("CITY_TECH_LEAD", file.site.project.city());
    boolean repaired = done >= Stage.REPAIRED.ordinal();
    boolean inspected = done >= Stage.REJECTED.ordinal();
    boolean back = wanted.state().equals(BACK);
    String number = DocumentNumber.of("GR", YearMonth.from(day), count);
    telling
        .sink()
        .row(
            Table.GOODS_RECEIPT,
            id,
            number,
            file.id,
            file.site.id,
            file.item.id,
            file.item.model.name(),
            file.item.serial,
            wanted.look(),
            wanted.state(),
            visit.technician(),
            takenAt,
            visit.paper().signer(),
            day.plusDays(wanted.plannedInDays()),
            repaired ? visit.technician() : null,
            repaired ? takenAt.plus(step) : null,
            repaired ? wanted.minutes().orElseThrow() : null,
            wanted.work().orElse(null),
            wanted.parts().orElse(null),
            inspected ? inspector : null,
            inspected ? takenAt.plus(step.multipliedBy(2)) : null,
            back ? visit.technician() : null,
            back ? takenAt.plus(step.multipliedBy(3)) : null,
            back ? visit.paper().signer() : null,
            done);
    events(wanted, visit, id, takenAt, step, inspector);
    if (!back) {
      due(visit, number, day.plusDays(wanted.plannedInDays()), takenAt);
    }
  }

  /** How far goods can get, in the order of the workshop; goods that were not passed stay. */
  private enum Stage {
    TAKEN,
    REPAIRED,
    REJECTED,
    PASSED,
    RETURNED
  }

  private void events(
      DemoBook.RepairGoods wanted,
      RecentVisits.Visited visit,
      long id,
      Instant takenAt,
      Duration step,
      long inspector) {
    CaseFile file = visit.file();
    long technician = visit.technician();
    String owner = visit.paper().signer();
    event(id, file, "TAKEN", takenAt, technician, owner);
    switch (Stage.valueOf(wanted.state())) {
      case TAKEN ->
          wanted
              .note()
              .ifPresent(why -> event(id, file, "HELP", takenAt.plus(step), technician, why));
      case REPAIRED -> repaired(wanted, id, file, takenAt.plus(step), technician);
      case REJECTED, PASSED -> {
        repaired(wanted, id, file, takenAt.plus(step), technician);
        Instant at = takenAt.plus(step.multipliedBy(2));
        event(id, file, wanted.state(), at, inspector, wanted.note().orElse(null));
      }
      default -> {
        repaired(wanted, id, file, takenAt.plus(step), technician);
        event(id, file, "PASSED", takenAt.plus(step.multipliedBy(2)), inspector, null);
        event(id, file, BACK, takenAt.plus(step.multipliedBy(3)), technician, owner);
      }
    }
  }

  private void repaired(
      DemoBook.RepairGoods wanted, long id, CaseFile file, Instant at, long technician) {
    event(id, file, "REPAIRED", at, technician, wanted.work().orElseThrow());
  }

  private void event(
      long receipt, CaseFile file, String kind, Instant at, long person, String note) {
    telling
        .sink()
        .row(Table.GOODS_EVENT, telling.ids().next(), receipt, file.id, kind, at, person, note);
  }

  /** As the product plans it when goods are taken: late from the day after the promised one on. */
  private void due(RecentVisits.Visited visit, String number, LocalDate planned, Instant takenAt) {
    CaseFile file = visit.file();
    telling
        .sink()
        .row(
            Table.DUE_ITEM,
            telling.ids().next(),
            "GOODS_REPAIR/" + number,
            "GOODS_REPAIR",
            "SERVICE_TECHNICIAN",
            "PROJECT",
            file.site.id,
            "REQUEST",
            file.number,
            "/workshop/view?number=" + number,
            "S04-14",
            "S04",
            takenAt,
            telling.at(planned.plusDays(1), 0),
            planned,
            "OPEN",
            takenAt,
            takenAt);
  }
}
