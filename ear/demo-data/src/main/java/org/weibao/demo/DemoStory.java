package org.weibao.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.weibao.policy.PolicyBook;

/** The whole story, from the first city to the last balance. */
final class DemoStory {

  /** The counts with which the product goes on. */
  record End(
      long lastId,
      long requests,
      long faultRecords,
      long returns,
      long workOrders,
      long leftovers,
      long repairGoods) {}

  private final DemoBook book;
  private final long seed;
  private final LocalDate anchor;
  private final int requests;
  private final int devices;

  /**
   * @param anchor the day after the last day of data
   * @param requests how many calls there are
   * @param devices how many devices there are when it begins
   */
  DemoStory(DemoBook book, long seed, LocalDate anchor, int requests, int devices) {
    this.book = book;
    this.seed = seed;
    this.anchor = anchor;
    this.requests = requests;
    this.devices = devices;
  }

  /**
   * Tells it.
   *
   * @param passwordHash of the one password of all demo accounts
   */
  End tell(RowSink sink, String passwordHash, long firstId) {
    SplittableRandom root = new SplittableRandom(seed);
    Telling telling = new Telling(book, anchor, root, new Ids(firstId), sink);
    Staff staff = Staff.hire(telling.withStream(root.split()), passwordHash);
    Estate estate = Estate.build(telling.withStream(root.split()), staff);
    Map<String, Site> sites = estate.sites();
    Equipment equipment =
        Equipment.deliver(telling.withStream(root.split()), staff, sites, devices);
    staff.writeRoles(
        telling,
        Map.of(
            "REGION", staff.regions(),
            "CITY", staff.cities(),
            "PROJECT", ids(sites),
            "PROPERTY_CENTER", estate.centers(),
            "SUPPLIER", equipment.suppliers()),
        longAgo(sites));
    Register register = new Register(telling, staff);
    Bags bags = new Bags(telling, staff, equipment.stock(), sites.values());
    RecentVisits recent = new RecentVisits(telling);
    Dispatch dispatch = new Dispatch(telling, staff, bags);
    Repairs repairs = new Repairs(telling, staff, equipment, register, dispatch, recent);
    Calls calls =
        new Calls(telling.withStream(root.split()), List.copyOf(sites.values()), requests);
    Agenda agenda = new Agenda();
    Returns returns = new Returns(telling, staff, equipment, agenda);
    new Months(telling, calls, register, repairs, returns, agenda).pass();
    PriceLists.write(telling, staff);
    long leftovers = Leftovers.write(telling, staff, sites);
    returns.tell();
    equipment.close();
    bags.writeBalances();
    ServiceContacts.write(telling, staff, sites.values());
    MaintenanceContracts.write(telling, staff, sites);
    PolicyBook policies = Bindings.write(telling, staff).policies();
    RoutineVisits.write(telling, staff, sites.values(), policies);
    Handovers.write(telling, staff, sites.values());
    DailyReports.write(telling, staff, dispatch.lately());
    Covers.write(telling, staff, sites);
    Photos.write(telling, staff, recent);
    Opinions.write(telling, staff, policies, recent);
    VisitRecords.write(telling, staff, policies, recent);
    long repairGoods = RepairGoods.write(telling, staff, recent);
    Certificates.write(telling, staff);
    return new End(
        telling.ids().last(),
        register.count(),
        repairs.count(),
        returns.count(),
        dispatch.count(),
        leftovers,
        repairGoods);
  }

  private static Map<String, Long> ids(Map<String, Site> sites) {
    Map<String, Long> ids = new java.util.LinkedHashMap<>();
    sites.forEach((code, site) -> ids.put(code, site.id));
    return ids;
  }

  /** Before the oldest project: everybody has been there all along. */
  private static LocalDate longAgo(Map<String, Site> sites) {
    return sites.values().stream()
        .map(site -> site.completedOn)
        .min(LocalDate::compareTo)
        .orElseThrow()
        .minusYears(1);
  }
}
