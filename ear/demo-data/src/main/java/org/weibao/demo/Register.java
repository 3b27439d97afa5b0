package org.weibao.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.weibao.kernel.DecisionJson;
import org.weibao.kernel.DocumentNumber;
import org.weibao.policy.ArrivalKind;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.ServiceCaseDecision;
import org.weibao.policy.ServiceCaseFacts;

/** Writes requests into the book as the product does: number, decision of the real rules, clock. */
final class Register {

  private static final String ARRIVE = "ARRIVE";
  private static final int KEPT_DECISIONS = 5_000;

  private record Decided(ServiceCaseDecision decision, String inputs, String steps) {}

  private final Telling telling;
  private final Staff staff;
  private final PolicyBook policies = PolicyBook.shipped();
  private final Map<String, String> regionOfCity;

  /** The same facts are decided alike; a million requests repeat them often. */
  private final Map<ServiceCaseFacts, Decided> sameFacts = new HashMap<>();

  /** When the last request about a device or a room was closed. */
  private final Map<Object, Instant> lastClosed = new HashMap<>();

  private long count;

  Register(Telling telling, Staff staff) {
    this.telling = telling;
    this.staff = staff;
    this.regionOfCity =
        telling.book().cities().stream()
            .collect(java.util.stream.Collectors.toMap(DemoBook.City::code, DemoBook.City::region));
  }

  /** Requests written so far; the last one's number ends with it. */
  long count() {
    return count;
  }

  void enter(CaseFile file) {
    count++;
    file.id = telling.ids().next();
    LocalDate day = LocalDate.ofInstant(file.receivedAt, telling.zone());
    file.number = DocumentNumber.of("SR", YearMonth.from(day), count);
    if (file.source.equals("F5_FILE")) {
      file.registerNumber = file.site.nextRegisterNumber(day.getYear());
    }
    if (file.source.equals("API")) {
      file.idempotencyKey = "%016x%016x".formatted(file.random.nextLong(), file.random.nextLong());
    }
    file.closedBefore =
        subjects(file).stream()
            .map(lastClosed::get)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    decide(file, Optional.empty(), file.registeredAt);
    file.keep(
        Table.CLOCK_EVENT,
        telling.ids().next(),
        file.id,
        ARRIVE,
        "START",
        file.receivedAt,
        file.decision.arrivalHours().orElse(null),
        file.decision.arrivalClause(),
        registrar(file));
  }

  /** The cause is known: decided again, and kept beside the old decision. */
  void causeFound(CaseFile file, Instant at) {
    decide(file, Optional.of(file.fault.cause()), at);
  }

  private void decide(CaseFile file, Optional<String> cause, Instant at) {
    Site site = file.site;
    LocalDate day = LocalDate.ofInstant(file.receivedAt, telling.zone());
    Decided decided =
        decided(
            new ServiceCaseFacts(
                day,
                Optional.of(site.completedOn),
                Optional.of(site.warrantyEndsOn),
                Optional.of(site.movedInOn),
                site.teamStatusOn(day),
                file.emergency,
                Optional.ofNullable(file.ground),
                site.contractHoursOn(day),
                cause));
    ServiceCaseDecision decision = decided.decision();
    file.decision = decision;
    file.dueAt =
        decision
            .arrivalHours()
            .map(hours -> file.receivedAt.plus(Duration.ofHours(hours)))
            .orElse(null);
    file.keep(
        Table.SERVICE_CASE_DECISION,
        telling.ids().next(),
        file.id,
        at,
        decision.serviceCase(),
        decision.clause(),
        decision.policy(),
        decision.warranty(),
        decision.payer(),
        decision.payerClause(),
        decision.arrival(),
        decision.arrivalHours().orElse(null),
        decided.inputs(),
        decided.steps());
  }

  private Decided decided(ServiceCaseFacts facts) {
    if (sameFacts.size() > KEPT_DECISIONS) {
      sameFacts.clear();
    }
    return sameFacts.computeIfAbsent(
        facts,
        key -> {
          ServiceCaseDecision decision = policies.decideServiceCase(key);
          return new Decided(
              decision,
              DecisionJson.inputs(decision.inputs()),
              DecisionJson.steps(decision.steps()));
        });
  }

  void arrived(CaseFile file, Instant at) {
    file.status = "ON_SITE";
    file.version++;
    if (file.arrivedAt == null) {
      file.arrivedAt = at;
      file.keep(
          Table.CLOCK_EVENT,
          telling.ids().next(),
          file.id,
          ARRIVE,
          "STOP",
          at,
          null,
          null,
          file.technician);
    }
  }

  void close(CaseFile file, Instant at) {
    file.status = "CLOSED";
    file.closedAt = at;
    subjects(file).forEach(subject -> lastClosed.put(subject, at));
    file.version++;
    if (file.doneAt == null) {
      file.doneAt = at;
    }
  }

  private boolean serialNamed(CaseFile file) {
    return file.item != null && file.id % 100 < telling.book().settings().serialNamedPercent();
  }

  /** The device and the room that a request names. */
  private List<Object> subjects(CaseFile file) {
    List<Object> subjects = new ArrayList<>(2);
    if (serialNamed(file)) {
      // A device that hung elsewhere before has no history here.
      subjects.add(file.site.id + " " + file.item.id);
    }
    if (file.flat != null) {
      subjects.add(file.site.id + "/" + file.flat.label());
    }
    return subjects;
  }

  /** Tells the request and all that hangs on it. */
  void tell(CaseFile file) {
    telling
        .sink()
        .row(
            Table.SERVICE_REQUEST,
            file.id,
            file.number,
            file.site.id,
            file.flat == null ? null : file.flat.id(),
            file.flat == null ? null : file.flat.label(),
            file.flat == null ? null : file.flat.owner(),
            file.flat == null ? null : file.flat.phone(),
            serialNamed(file) ? file.item.id : null,
            file.place,
            file.demand(),
            file.emergency ? "EMERGENCY" : "ROUTINE",
            file.ground,
            file.receivedAt,
            file.registeredAt,
            registrar(file),
            file.source,
            file.registerNumber,
            file.idempotencyKey,
            file.status,
            file.decision.serviceCase(),
            file.decision.payer(),
            file.decision.arrival() == ArrivalKind.PHONE_ONLY,
            file.dueAt,
            file.arrivedAt,
            file.doneAt,
            file.closedAt,
            file.closedBefore,
            file.version);
    file.tellTo(telling.sink());
    file.told = true;
  }

  /** Files are imported by the region; the rest is written by the property centre. */
  private long registrar(CaseFile file) {
    return file.source.equals("F5_FILE")
        ? staff.inScope("REGIONAL_ADMIN", regionOfCity.get(file.site.project.city()))
        : staff.inScope("PROPERTY_CENTER", file.site.project.center());
  }
}
