package org.weibao.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One city follows S04 for its days: its technicians have reported the last two, but for one of
 * them on the last. Nothing is left to chance, so that the other chapters stay as they are.
 */
final class DailyReports {

  /** The city whose projects follow S04. */
  static final String CITY = "DG";

  /** So many of the last days are reported. */
  static final int DAYS = 2;

  private static final int BOUND_DAYS = 60;
  private static final int EVENING = 18 * 60 + 10;

  private final Telling telling;
  private final Staff staff;

  private DailyReports(Telling telling, Staff staff) {
    this.telling = telling;
    this.staff = staff;
  }

  /** A visit that is over. */
  record Done(
      LocalDate day,
      long technician,
      long orderId,
      String number,
      long projectId,
      String what,
      String serviceClass,
      long travel,
      long labour,
      Instant begunAt) {}

  static void write(Telling telling, Staff staff, List<Done> done) {
    DailyReports reports = new DailyReports(telling, staff);
    reports.answers();
    Map<LocalDate, Map<Long, List<Done>>> days =
        done.stream()
            .filter(job -> staff.inCity("SERVICE_TECHNICIAN", CITY).contains(job.technician()))
            .sorted(Comparator.comparing(Done::begunAt))
            .collect(
                Collectors.groupingBy(
                    Done::day,
                    TreeMap::new,
                    Collectors.groupingBy(Done::technician, TreeMap::new, Collectors.toList())));
    days.forEach(reports::write);
  }

  private void answers() {
    answer("BRANCH_MANAGER", "CITY_HEAD", "城市负责人即分公司经理");
    answer("SERVICE_MANAGER", "CITY_HEAD", "城市负责人即售后经理");
    answer("ENGINEERING_VP", "DEPT_MANAGER", "部门经理代行工程副总");
    answer("HR_ASSESSMENT", "ASSISTANT_MANAGER", "经理助理转人力考核");
  }

  /** Who answers for a role that a pack names. */
  private void answer(String code, String role, String reason) {
    telling
        .sink()
        .row(
            Table.APPROVAL_ROLE,
            code,
            role,
            reason,
            staff.id(staff.first("DEPT_MANAGER")),
            telling.at(telling.anchor().minusDays(BOUND_DAYS), EVENING));
  }

  private void write(LocalDate day, Map<Long, List<Done>> people) {
    boolean last = day.equals(telling.anchor().minusDays(1));
    List<Long> reporting = List.copyOf(people.keySet());
    // On the last day somebody has not reported yet, if more than one had work.
    int number = last && reporting.size() > 1 ? reporting.size() - 1 : reporting.size();
    for (Long person : reporting.subList(0, number)) {
      report(day, person, people.get(person));
    }
  }

  private void report(LocalDate day, long person, List<Done> jobs) {
    long id = telling.ids().next();
    Instant at = telling.at(day, EVENING);
    telling.sink().row(Table.DAILY_REPORT, id, person, staff.city(CITY), day, at, 1, 0);
    telling.sink().row(Table.DAILY_REVISION, telling.ids().next(), id, 1, person, at);
    for (int i = 0; i < jobs.size(); i++) {
      Done job = jobs.get(i);
      // The first visit took longer than the events say.
      boolean longer = i == 0;
      telling
          .sink()
          .row(
              Table.DAILY_JOB,
              telling.ids().next(),
              id,
              1,
              i,
              "WORK_ORDER",
              job.orderId(),
              job.number(),
              job.projectId(),
              job.what(),
              job.serviceClass(),
              job.travel(),
              job.labour(),
              job.serviceClass(),
              job.travel(),
              longer ? job.labour() + 15 : job.labour(),
              longer ? "离场前协助物业复位门禁" : null);
    }
    telling
        .sink()
        .row(
            Table.DAILY_JOB,
            telling.ids().next(),
            id,
            1,
            jobs.size(),
            "OTHER",
            null,
            null,
            null,
            "清点随车备件与工具",
            null,
            null,
            null,
            "D",
            0,
            20,
            null);
  }
}
