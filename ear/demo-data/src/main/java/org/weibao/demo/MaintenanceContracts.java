package org.weibao.demo;

import java.util.Map;

/** Until when the maintenance contracts of a few projects run; one ends soon. */
final class MaintenanceContracts {

  private static final int MORNING = 9 * 60 + 20;

  private MaintenanceContracts() {}

  static void write(Telling telling, Staff staff, Map<String, Site> sites) {
    long writer = staff.id(staff.first("DEPT_MANAGER"));
    for (DemoBook.MaintenanceContract contract : telling.book().maintenanceContracts()) {
      telling
          .sink()
          .row(
              Table.MAINTENANCE_CONTRACT,
              sites.get(contract.project()).id,
              contract.number(),
              telling.anchor().minusDays(contract.startsDaysAgo()),
              telling.anchor().plusDays(contract.endsInDays()),
              1,
              writer,
              telling.at(telling.anchor().minusDays(contract.startsDaysAgo()), MORNING),
              1);
    }
  }
}
