package org.weibao.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.weibao.warranty.CostClass;
import org.weibao.warranty.CoverBasis;
import org.weibao.warranty.Side;

/** What the files of {@code config/demo} say, row by row. */
record DemoBook(
    DemoSettings settings,
    List<Region> regions,
    List<City> cities,
    List<Center> centers,
    List<Contact> contacts,
    List<Project> projects,
    List<TeamStatus> teamStatuses,
    List<Term> terms,
    List<ServiceTerms> serviceTerms,
    List<Supplier> suppliers,
    List<Model> models,
    List<StockPlace> stockPlaces,
    List<Goods> goods,
    List<Place> places,
    List<Fault> faults,
    List<Hour> hours,
    List<Weekday> weekdays,
    List<Surname> surnames,
    List<String> givenNames,
    List<Person> people,
    List<ReturnText> returnTexts,
    List<Price> prices,
    List<Leftover> leftovers,
    List<Binding> bindings,
    List<MaintenanceContract> maintenanceContracts,
    List<Coverage> coverages,
    List<Opinion> opinions,
    List<RepairGoods> repairGoods,
    List<Qualification> qualifications) {

  /** Where a device hangs or a fault happens: in an owner's flat, elsewhere, or both. */
  enum Where {
    ROOM,
    PUBLIC
  }

  record Region(String code, String name, String nameEn) {}

  record City(String code, String region, String name, String nameEn, String nearest) {}

  record Center(String code, String city, String name, String nameEn, String phone) {}

  /** Somebody at a property centre, from month to month before today. */
  record Contact(
      String center,
      String duty,
      Optional<String> title,
      String name,
      Optional<String> phone,
      Optional<String> email,
      Optional<Integer> fromMonthsAgo,
      Optional<Integer> toMonthsAgo) {}

  record Project(
      String code,
      String name,
      String nameEn,
      String city,
      String center,
      int completedMonthsAgo,
      int handedOverMonthsAgo,
      int movedInMonthsAgo,
      int warrantyMonths,
      List<String> buildings,
      int floors,
      int roomsPerFloor,
      int deviceShare,
      int requestShare) {}

  record TeamStatus(String project, String status, int fromMonthsAgo) {}

  /**
   * Somebody's certificate.
   *
   * @param untilInDays its last day, from the anchor day on; empty if it does not end
   */
  record Qualification(
      String login,
      String kind,
      String certificate,
      String issuer,
      int fromDaysAgo,
      Optional<Integer> untilInDays) {}

  /** What a contract says of the service, entered so many days ago. */
  record ServiceTerms(
      String project,
      String source,
      String scope,
      String responsibility,
      String requirements,
      String instruction,
      int fromDaysAgo) {}

  record Term(String project, String kind, int amount, String source, int fromMonthsAgo) {}

  record Supplier(String code, String name, String nameEn, String phone) {}

  record Model(
      String code,
      String category,
      String name,
      String nameEn,
      String supplier,
      Where where,
      int share) {}

  /** Goods that are kept by quantity; why some that were noted were not used. */
  record Goods(String code, String name, String nameEn, String unit, String unused) {}

  /** A kind of place in the stock book; code and names are patterns. */
  record StockPlace(String kind, String code, String name, String nameEn) {}

  record Place(String category, int weight, String pattern) {}

  /** What is reported, and what it turns out to be; no category when it is not about a device. */
  record Fault(
      Optional<String> category,
      Where where,
      int weight,
      int emergencyPercent,
      Optional<String> ground,
      String cause,
      int replacePercent,
      int firstMonth,
      int lastMonth,
      String demand,
      String causeText,
      String handling,
      Optional<String> replacementHandling) {

    boolean happensIn(int month) {
      return firstMonth <= month && month <= lastMonth;
    }
  }

  record Hour(int hour, int weight) {}

  record Weekday(java.time.DayOfWeek day, int weight) {}

  /** A sentence of a kind; verdicts of suppliers weigh against each other. */
  record ReturnText(String kind, int weight, String text) {}

  record Surname(String text, int weight) {}

  record Person(
      String login,
      String displayName,
      List<String> roles,
      String scopeKind,
      Optional<String> scope,
      String city,
      Optional<String> phone,
      Optional<String> email) {

    boolean has(String role) {
      return roles.contains(role);
    }
  }

  record Price(
      String code,
      String kind,
      String name,
      String nameZhTw,
      String nameEn,
      String unit,
      BigDecimal unitPrice) {}

  /** A leftover of the works, with what was said of it so far. */
  record Leftover(
      String project,
      Optional<String> ground,
      String description,
      String owedBy,
      int raisedDaysAgo,
      int plannedInDays,
      Optional<String> hqOpinion,
      Optional<String> managerOpinion,
      Optional<String> note,
      Optional<String> result) {}

  /** A pack that holds for a project, for these kinds of its rules. */
  record Binding(
      String project, String system, List<String> sections, int fromDaysAgo, String reason) {}

  /** From when to when a project's maintenance contract runs. */
  record MaintenanceContract(String project, String number, int startsDaysAgo, int endsInDays) {}

  /** What is owed for some devices of a model; no costs are all, an end is before its time. */
  record Coverage(
      String project,
      String model,
      int devices,
      Side side,
      List<CostClass> costs,
      Optional<String> component,
      CoverBasis basis,
      int months,
      BigDecimal percent,
      List<String> excludes,
      String source,
      Optional<String> conditions,
      String reason,
      Optional<Integer> endedDaysAgo,
      Optional<String> endReason) {}

  /** What an owner says of a visit. */
  record Opinion(int level, Optional<String> comment) {}

  /** Something to be taken away for repair, and how far it has got. */
  record RepairGoods(
      String state,
      int plannedInDays,
      String look,
      Optional<Integer> minutes,
      Optional<String> work,
      Optional<String> parts,
      Optional<String> note) {}
}
