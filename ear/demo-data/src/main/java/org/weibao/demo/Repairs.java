package org.weibao.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.kernel.DocumentNumber;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.WarrantyStatus;
import org.weibao.repair.control.FaultRecordContent;

/** Visits and fault records, and the swap of a device by a spare. */
final class Repairs {

  private final Telling telling;
  private final Staff staff;
  private final Equipment equipment;
  private final Register register;
  private final Dispatch dispatch;
  private final RecentVisits recent;
  private final Map<String, String> nearestCity;
  private final Instant end;
  private final long reviewer;
  private final Chain chain;
  private long count;

  Repairs(
      Telling telling,
      Staff staff,
      Equipment equipment,
      Register register,
      Dispatch dispatch,
      RecentVisits recent) {
    this.dispatch = dispatch;
    this.recent = recent;
    this.telling = telling;
    this.staff = staff;
    this.equipment = equipment;
    this.register = register;
    this.nearestCity =
        telling.book().cities().stream()
            .collect(Collectors.toMap(DemoBook.City::code, DemoBook.City::nearest));
    this.end = telling.anchor().atStartOfDay(telling.zone()).toInstant();
    this.chain = Chain.of(PolicyBook.shipped(), "F1", "repair.review", PolicyFacts.none());
    this.reviewer = staff.any("TECH_GROUP_SUPERVISOR");
  }

  /** Fault records written so far; the last one's number ends with it. */
  long count() {
    return count;
  }

  /** Somebody of the team in charge goes there. */
  void send(CaseFile file, Instant arrivedAt) {
    List<Long> team = staff.inCity("SERVICE_TECHNICIAN", cityOfTeam(file));
    file.technician = team.get(file.random.nextInt(team.size()));
    Instant leftAt = arrivedAt.plus(Duration.ofSeconds(file.between(15 * 60, 100 * 60)));
    Instant doneAt = leftAt.minus(Duration.ofSeconds(file.between(60, 600)));
    file.visit = new CaseFile.Visit(arrivedAt, doneAt, leftAt);
    file.visits++;
  }

  /**
   * Where the department has left the city, the nearest city's team comes, but for resident staff.
   */
  private String cityOfTeam(CaseFile file) {
    String city = file.site.project.city();
    LocalDate day = LocalDate.ofInstant(file.receivedAt, telling.zone());
    boolean left = file.site.teamStatusOn(day).filter("DEPARTMENT_LEFT_CITY"::equals).isPresent();
    return left && !file.decision.serviceCase().equals("3B") ? nearestCity.get(city) : city;
  }

  void arrive(CaseFile file) {
    register.arrived(file, file.visit.arrivedAt);
    file.visit.id = telling.ids().next();
  }

  /** The visit ends with its fault record. */
  void leave(CaseFile file, boolean solved) {
    CaseFile.Visit visit = file.visit;
    writeVisit(file, visit.leftAt);
    Optional<RecentVisits.Paper> paper = dispatch.past(file, solved);
    count++;
    LocalDate day = LocalDate.ofInstant(visit.doneAt, telling.zone());
    String number = DocumentNumber.of("FR", YearMonth.from(day), count);
    Item found = file.item != null && file.item.site == file.site ? file.item : null;
    Optional<Item> spare =
        solved && found != null && file.percent() < file.fault.replacePercent()
            ? equipment.replace(found, visit.doneAt, number, file.technician)
            : Optional.empty();
    if (spare.isPresent()) {
      file.brokenDevice = found;
    }
    register.causeFound(file, visit.doneAt);
    writeFaultRecord(file, number, found, spare, solved);
    paper.ifPresent(signed -> recent.over(file, signed, number, solved));
    if (solved) {
      file.doneAt = visit.doneAt;
    }
    file.version++;
    file.visit = null;
  }

  /** A visit that the end of the story finds unfinished, or still to come. */
  void interrupt(CaseFile file) {
    dispatch.toCome(file);
    if (file.visit != null && file.visit.id != 0) {
      writeVisit(file, null);
    }
  }

  private void writeVisit(CaseFile file, Instant leftAt) {
    CaseFile.Visit visit = file.visit;
    file.keep(Table.VISIT, visit.id, file.id, file.technician, visit.arrivedAt, leftAt, null);
  }

  private void writeFaultRecord(
      CaseFile file, String number, Item found, Optional<Item> spare, boolean solved) {
    CaseFile.Visit visit = file.visit;
    Instant reviewedAt = visit.doneAt.plus(Duration.ofSeconds(file.between(86_400, 6 * 86_400)));
    boolean reviewed =
        reviewedAt.isBefore(end) && file.percent() < telling.book().settings().reviewedPercent();
    file.faultRecordId = telling.ids().next();
    file.keep(
        Table.FAULT_RECORD,
        file.faultRecordId,
        number,
        file.id,
        visit.id,
        file.site.id,
        found == null ? null : found.id,
        file.fault.cause(),
        file.fault.causeText(),
        handling(file, spare.isPresent(), solved),
        solved,
        spare.isPresent(),
        spare.isPresent() ? found.id : null,
        spare.map(item -> item.id).orElse(null),
        file.decision.warranty() == WarrantyStatus.IN_WARRANTY,
        file.decision.serviceCase(),
        visit.doneAt,
        YearMonth.from(visit.doneAt.atZone(telling.zone())),
        file.technician,
        reviewed ? reviewer : null,
        reviewed ? reviewedAt : null,
        reviewed ? 1 : 0);
    long approval = telling.ids().next();
    chain.stands(
        file::keep,
        approval,
        new Chain.Asked(
            file.faultRecordId,
            number,
            "/requests/view?number=" + file.number,
            file.site.id,
            file.technician,
            visit.doneAt),
        Map.entry("request_id", file.id),
        reviewed ? "AGREED" : "IN_APPROVAL",
        reviewed ? null : chain.steps().get(0).holder().name());
    chain.asked(
        file::keep,
        approval,
        FaultRecordContent.of(
            visit.id,
            file.fault.cause(),
            file.fault.causeText(),
            handling(file, spare.isPresent(), solved),
            solved,
            spare.isPresent() ? found.id : null,
            spare.map(item -> item.id).orElse(null)),
        file.technician,
        visit.doneAt);
    if (reviewed) {
      Chain.decided(file::keep, approval, 1, true, null, reviewer, reviewedAt);
    }
  }

  private String handling(CaseFile file, boolean replaced, boolean solved) {
    if (!solved) {
      return telling.book().settings().unsolvedHandling();
    }
    return replaced
        ? file.fault.replacementHandling().orElse(file.fault.handling())
        : file.fault.handling();
  }
}
