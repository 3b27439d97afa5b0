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
 * them on the last. One of its projects asks for records of visits by S10, and another registers
 * calls by S04 and reports them to the head by S12. Nothing is left to chance, so that the other
 * chapters stay as they are.
 */
final class DailyReports {

  /** The city whose projects follow S04. */
  static final String CITY = "DG";

  /** So many of the last days are reported. */
  static final int DAYS = 2;

  private static final List<String> SECTIONS = List.of("schedules", "approvals");

  /** A project that asks for the records of visits, too. */
  private static final String WITH_RECORDS = "TZHY";

  /** A project whose calls have a register of their own. */
  private static final String WITH_CALLS = "XLGG";

  private static final List<String> RECORD_SECTIONS = List.of("requirements", "approvals");
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

  static void write(Telling telling, Staff staff, Iterable<Site> sites, List<Done> done) {
    DailyReports reports = new DailyReports(telling, staff);
    reports.bind(sites);
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

  private void bind(Iterable<Site> sites) {
    for (Site site : sites) {
      if (!site.project.city().equals(CITY)) {
        continue;
      }
      SECTIONS.forEach(section -> bind(site, "S04", section, "试行叫修服务日报"));
      if (site.project.code().equals(WITH_RECORDS)) {
        RECORD_SECTIONS.forEach(section -> bind(site, "S10", section, "试行服务记录签批"));
      }
      if (site.project.code().equals(WITH_CALLS)) {
        bind(site, "S04", "requirements", "试行叫修登记与服务凭证");
        bind(site, "S12", "notices", "试行接报即报负责人");
      }
    }
    answer("BRANCH_MANAGER", "CITY_HEAD", "城市负责人即分公司经理");
    answer("SERVICE_MANAGER", "CITY_HEAD", "城市负责人即售后经理");
    answer("ENGINEERING_VP", "DEPT_MANAGER", "部门经理代行工程副总");
    answer("HR_ASSESSMENT", "ASSISTANT_MANAGER", "经理助理转人力考核");
  }

  private void bind(Site site, String system, String section, String reason) {
    DemoBook.Person manager = staff.first("DEPT_MANAGER");
    LocalDate from = telling.anchor().minusDays(BOUND_DAYS);
    telling
        .sink()
        .row(
            Table.POLICY_BINDING,
            telling.ids().next(),
            "PROJECT",
            site.project.code(),
            system,
            section,
            from,
            reason,
            staff.id(manager),
            manager.displayName(),
            telling.at(from, EVENING),
            0);
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
