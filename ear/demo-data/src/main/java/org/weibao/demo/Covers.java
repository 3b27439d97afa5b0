package org.weibao.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.weibao.warranty.CostClass;

/** What is owed for devices by contracts and letters of makers, from both sides. */
final class Covers {

  private static final int MORNING = 10 * 60;

  private final Telling telling;
  private final Staff staff;

  private Covers(Telling telling, Staff staff) {
    this.telling = telling;
    this.staff = staff;
  }

  static void write(Telling telling, Staff staff, Map<String, Site> sites) {
    Covers covers = new Covers(telling, staff);
    for (DemoBook.Coverage row : telling.book().coverages()) {
      Site site = sites.get(row.project());
      if (site == null) {
        throw new IllegalArgumentException("projects.csv has no project " + row.project());
      }
      List<Item> devices = site.devicesOf(row.model());
      devices
          .subList(0, Math.min(row.devices(), devices.size()))
          .forEach(device -> covers.write(row, site, device));
    }
  }

  private void write(DemoBook.Coverage row, Site site, Item device) {
    LocalDate start = start(row, site, device);
    LocalDate known = site.handedOverOn.plusDays(7);
    LocalDate entered = known.isBefore(start) ? start : known;
    long head = staff.inScope("CITY_HEAD", site.project.city());
    LocalDate ended = row.endedDaysAgo().map(days -> telling.anchor().minusDays(days)).orElse(null);
    telling
        .sink()
        .row(
            Table.COVERAGE_ROW,
            telling.ids().next(),
            device.id,
            row.side(),
            row.costs().stream().map(CostClass::name).sorted().collect(Collectors.joining(",")),
            row.component().orElse(null),
            row.basis(),
            start,
            start.plusMonths(row.months()).minusDays(1),
            row.percent(),
            row.excludes().stream().sorted().collect(Collectors.joining(",")),
            row.source(),
            row.conditions().orElse(null),
            "ENTERED_ROW",
            row.reason(),
            head,
            telling.at(entered, MORNING),
            ended,
            ended == null ? null : head,
            row.endReason().orElse(null),
            ended == null ? 0 : 1);
  }

  private static LocalDate start(DemoBook.Coverage row, Site site, Item device) {
    return switch (row.basis()) {
      case COMPLETION -> site.completedOn;
      case HANDOVER -> site.handedOverOn;
      case MOVE_IN -> site.movedInOn;
      case PURCHASE -> device.installedOn;
      default -> throw new IllegalArgumentException("coverage.csv: no day for " + row.basis());
    };
  }
}
