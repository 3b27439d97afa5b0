package org.weibao.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Property centres, projects with their terms and team statuses, and the flats. */
final class Estate {

  private static final int NOON = 12 * 60;
  private static final int OWNED_PERCENT = 88;

  /** A stream of its own for who moved in when: the rest of the story stays as it is. */
  private static final long PAST = 20261127L;

  private static final int SOLD_PERCENT = 7;

  private final Telling telling;
  private final Staff staff;
  private final Names names;
  private final Telling past;
  private final Names pastNames;
  private final Map<String, Long> centers = new LinkedHashMap<>();
  private final Map<String, Site> sites = new LinkedHashMap<>();

  private Estate(Telling telling, Staff staff) {
    this.telling = telling;
    this.staff = staff;
    this.names = new Names(telling);
    this.past = telling.withStream(new SplittableRandom(PAST));
    this.pastNames = new Names(past);
  }

  static Estate build(Telling telling, Staff staff) {
    Estate estate = new Estate(telling, staff);
    telling.book().centers().forEach(estate::writeCenter);
    new ContactFile(telling, staff, estate.centers).write();
    telling.book().projects().forEach(estate::writeProject);
    telling.book().teamStatuses().forEach(estate::writeTeamStatus);
    telling.book().terms().forEach(estate::writeTerm);
    estate.sites.values().forEach(estate::writeFlats);
    telling.book().serviceTerms().forEach(estate::writeServiceTerms);
    return estate;
  }

  Map<String, Long> centers() {
    return centers;
  }

  Map<String, Site> sites() {
    return sites;
  }

  private void writeCenter(DemoBook.Center center) {
    long id = telling.ids().next();
    centers.put(center.code(), id);
    telling
        .sink()
        .row(
            Table.PROPERTY_CENTER,
            id,
            center.code(),
            center.name(),
            center.nameEn(),
            staff.city(center.city()),
            center.phone());
  }

  private void writeProject(DemoBook.Project project) {
    Site site = new Site(project, telling.ids().next(), telling);
    sites.put(project.code(), site);
    telling
        .sink()
        .row(
            Table.PROJECT,
            site.id,
            project.code(),
            project.name(),
            project.nameEn(),
            staff.city(project.city()),
            Staff.found(centers, project.center()),
            site.completedOn,
            site.handedOverOn,
            site.movedInOn,
            site.warrantyEndsOn);
  }

  private void writeTeamStatus(DemoBook.TeamStatus status) {
    Site site = site(status.project());
    var from = telling.monthsAgo(status.fromMonthsAgo());
    site.teamStatus.put(from, status.status());
    telling.sink().row(Table.TEAM_STATUS, telling.ids().next(), site.id, status.status(), from);
  }

  private void writeTerm(DemoBook.Term term) {
    Site site = site(term.project());
    var from = telling.monthsAgo(term.fromMonthsAgo());
    site.contractHours.put(from, term.amount());
    telling
        .sink()
        .row(
            Table.CONTRACT_TERM,
            telling.ids().next(),
            site.id,
            term.kind(),
            term.amount(),
            term.source(),
            from);
  }

  /** The first version, which whoever goes has yet to read. */
  private void writeServiceTerms(DemoBook.ServiceTerms terms) {
    telling
        .sink()
        .row(
            Table.SERVICE_TERMS,
            telling.ids().next(),
            site(terms.project()).id,
            1,
            terms.source(),
            terms.scope(),
            terms.responsibility(),
            terms.requirements(),
            terms.instruction(),
            staff.id(staff.first("CITY_HEAD")),
            telling.at(telling.anchor().minusDays(terms.fromDaysAgo()), NOON));
  }

  private void writeFlats(Site site) {
    for (String building : site.project.buildings()) {
      for (int floor = 1; floor <= site.project.floors(); floor++) {
        for (int door = 1; door <= site.project.roomsPerFloor(); door++) {
          writeFlat(site, building, "%d%02d".formatted(floor, door));
        }
      }
    }
  }

  private void writeFlat(Site site, String building, String number) {
    boolean owned = telling.between(1, 100) <= OWNED_PERCENT;
    String owner = owned ? names.person() : null;
    String phone = owned ? names.phone() : null;
    long id = telling.ids().next();
    site.flats.add(new Site.Flat(id, building, number, owner, phone));
    telling.sink().row(Table.ROOM, id, site.id, building, number);
    if (owned) {
      writeOwners(site, id, owner, phone);
    }
  }

  /** The owner of now, and of a few flats the one who sold it. */
  private void writeOwners(Site site, long room, String owner, String phone) {
    LocalDate moved = site.movedInOn.plusDays(past.between(0, 120));
    LocalDate in = moved.isBefore(telling.anchor()) ? moved : site.movedInOn;
    LocalDate lately = telling.anchor().minusDays(past.between(20, 300));
    if (past.between(1, 100) <= SOLD_PERCENT && in.isBefore(lately)) {
      writeOwner(room, pastNames.person(), pastNames.phone(), in, lately);
      in = lately;
    }
    writeOwner(room, owner, phone, in, null);
  }

  private void writeOwner(long room, String name, String phone, LocalDate in, LocalDate out) {
    telling.sink().row(Table.ROOM_OWNER, telling.ids().next(), room, name, phone, in, out);
  }

  private Site site(String code) {
    Site site = sites.get(code);
    if (site == null) {
      throw new IllegalArgumentException("projects.csv has no project " + code);
    }
    return site;
  }
}
