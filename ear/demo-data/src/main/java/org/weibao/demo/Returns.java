package org.weibao.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.weibao.approval.PlannedApproval;
import org.weibao.kernel.DocumentNumber;
import org.weibao.policy.Fact;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.returns.control.ReturnContent;
import org.weibao.returns.control.SupplierLetters;

/** Broken devices that go to their makers: form F2, its approvals, the dialogue, the goods. */
final class Returns {

  private static final List<String> VERDICTS =
      List.of("REFUSED", "REPAIRED", "REPLACED", "NO_FAULT_FOUND", "SCRAPPED");

  private final Telling telling;
  private final Staff staff;
  private final Equipment equipment;
  private final Agenda agenda;
  private final Letters letters;
  private final Chain makerPays;
  private final Chain wePay;
  private final Map<String, Weighted<DemoBook.ReturnText>> texts = new LinkedHashMap<>();
  private final Weighted<DemoBook.ReturnText> verdicts;
  private final Set<ReturnFile> untold = new LinkedHashSet<>();
  private final ReturnRows rows;
  private long count;

  Returns(Telling telling, Staff staff, Equipment equipment, Agenda agenda) {
    this.telling = telling;
    this.staff = staff;
    this.equipment = equipment;
    this.agenda = agenda;
    this.letters = new Letters(telling.zone());
    this.rows = new ReturnRows(telling, staff, equipment);
    PolicyBook policies = PolicyBook.shipped();
    this.makerPays = chain(policies, false);
    this.wePay = chain(policies, true);
    List<DemoBook.ReturnText> lines = telling.book().returnTexts();
    this.verdicts =
        new Weighted<>(
            lines.stream().filter(line -> VERDICTS.contains(line.kind())).toList(),
            DemoBook.ReturnText::weight);
    lines.stream()
        .map(DemoBook.ReturnText::kind)
        .distinct()
        .forEach(
            kind ->
                texts.put(
                    kind,
                    new Weighted<>(
                        lines.stream().filter(line -> line.kind().equals(kind)).toList(),
                        DemoBook.ReturnText::weight)));
  }

  private static Chain chain(PolicyBook policies, boolean wePay) {
    return Chain.of(
        policies, "F2", "returns.decide", PolicyFacts.none().with(Fact.WE_PAY_REPAIR_FEE, wePay));
  }

  private Map<String, String> content(ReturnFile form) {
    return ReturnContent.of(
        form.device.id,
        form.faultRecordId,
        form.file.faultText(),
        Optional.ofNullable(form.fee),
        equipment.suppliers().get(form.device.model.supplier()));
  }

  /** Returns written so far; the last one's number ends with it. */
  long count() {
    return count;
  }

  /** Some of the devices that were replaced go to their makers. */
  void consider(CaseFile file, Instant leftAt) {
    SplittableRandom random = file.random.split();
    Item device = file.brokenDevice;
    if (random.nextInt(100) < telling.book().settings().returnPercent()) {
      Instant at = leftAt.plusSeconds(random.nextInt(3 * 3600, 60 * 3600));
      agenda.plan(at, () -> open(file, device, random, at));
    }
  }

  private void open(CaseFile file, Item device, SplittableRandom random, Instant at) {
    LocalDate day = LocalDate.ofInstant(at, telling.zone());
    boolean covered =
        device.supplierWarrantyEndsOn != null && !device.supplierWarrantyEndsOn.isBefore(day);
    Chain chain = covered ? makerPays : wePay;
    count++;
    ReturnFile form =
        new ReturnFile(
            file,
            device,
            random,
            at,
            telling.ids().next(),
            DocumentNumber.of("RT", YearMonth.from(day), count),
            chain,
            telling.ids().next());
    untold.add(form);
    file.returns.add(form);
    if (!covered) {
      form.fee = BigDecimal.valueOf(form.between(12, 96) * 5L).setScale(2);
    }
    chain.asked(form::keep, form.approvalId, content(form), file.technician, at);
    if (!file.status.equals("CLOSED")) {
      file.status = "AWAITING_RETURN";
    }
    happened(form, at, file.technician, null, null);
    ask(form, at);
  }

  private void ask(ReturnFile form, Instant at) {
    PlannedApproval.Step step = form.waiting.next();
    form.waitingRole = step.holder().name();
    Instant decidedAt = form.after(at, 20, 96);
    agenda.plan(decidedAt, () -> decide(form, step, decidedAt));
  }

  private void decide(ReturnFile form, PlannedApproval.Step step, Instant at) {
    boolean agreed = form.between(1, 100) > telling.book().settings().declinedPercent();
    String opinion = agreed ? null : text(form, "DECLINED");
    long person = decider(form, step.holder().name());
    Chain.decided(
        form::keep, form.approvalId, step.planned().number(), agreed, opinion, person, at);
    if (!agreed) {
      form.waitingRole = null;
      finish(form, "DECLINED", at, person, opinion);
    } else if (form.waiting.hasNext()) {
      happened(form, at, person, null, null);
      ask(form, at);
    } else {
      form.waitingRole = null;
      form.status = "REQUESTED";
      letters.tell(
          form, SupplierLetters.REQUESTED, Letters.requested(form, form.file.faultText()), at);
      happened(form, at, person, null, null);
      Instant answeredAt = form.after(at, 1, 30);
      agenda.plan(answeredAt, () -> acknowledged(form, answeredAt));
    }
  }

  private long decider(ReturnFile form, String role) {
    List<Long> ofCity = staff.inCity(role, form.file.site.project.city());
    return role.startsWith("CITY_") && !ofCity.isEmpty() ? ofCity.get(0) : staff.any(role);
  }

  private void acknowledged(ReturnFile form, Instant at) {
    form.status = "ACKNOWLEDGED";
    happened(form, at, null, letters.hear(form, "acknowledged", Letters.data(), at), null);
    Instant answeredAt = form.after(at, 4, 60);
    agenda.plan(answeredAt, () -> answered(form, answeredAt));
  }

  private void answered(ReturnFile form, Instant at) {
    DemoBook.ReturnText verdict = verdicts.pick(form.random);
    if (verdict.kind().equals("REFUSED")) {
      form.status = "REFUSED";
      form.refusalCode = "RT";
      form.outcomeText = verdict.text();
      String message =
          letters.hear(form, "refused", Letters.data("code", "RT", "reason", verdict.text()), at);
      happened(form, at, null, message, "RT: " + verdict.text());
      planClose(form, at);
      return;
    }
    form.status = "AUTHORISED";
    form.rmaNumber = "RMA-%06d".formatted(form.between(0, 999_999));
    String message =
        letters.hear(form, "authorised", Letters.data("rmaNumber", form.rmaNumber), at);
    happened(form, at, null, message, form.rmaNumber);
    if (form.between(1, 100) <= telling.book().settings().cancelledPercent()) {
      Instant cancelledAt = form.after(at, 10, 60);
      agenda.plan(cancelledAt, () -> cancel(form, cancelledAt));
    } else {
      Instant shippedAt = form.after(at, 20, 96);
      agenda.plan(shippedAt, () -> ship(form, verdict, shippedAt));
    }
  }

  private void cancel(ReturnFile form, Instant at) {
    String reason = text(form, "CANCELLED");
    letters.tell(form, SupplierLetters.CANCELLED, Letters.data("reason", reason), at);
    finish(form, "CANCELLED", at, form.file.technician, reason);
  }

  private void ship(ReturnFile form, DemoBook.ReturnText verdict, Instant at) {
    form.status = "SHIPPED";
    form.shippedAt = at;
    form.carrier = text(form, "CARRIER");
    form.trackingNumber = trackingNumber(form);
    equipment.ship(form, at);
    letters.tell(
        form,
        SupplierLetters.SHIPPED,
        SupplierLetters.shipped(
            form.device.serial, form.rmaNumber, form.carrier, form.trackingNumber),
        at);
    happened(form, at, form.file.technician, null, form.carrier + " " + form.trackingNumber);
    Instant arrivedAt = form.after(at, 30, 110);
    agenda.plan(arrivedAt, () -> arrivedThere(form, verdict, arrivedAt));
  }

  private void arrivedThere(ReturnFile form, DemoBook.ReturnText verdict, Instant at) {
    form.status = "RECEIVED_BY_SUPPLIER";
    equipment.atSupplier(form, at);
    happened(form, at, null, letters.hear(form, "received", Letters.data(), at), null);
    Instant doneAt = form.after(at, 48, 340);
    agenda.plan(doneAt, () -> concluded(form, verdict, doneAt));
  }

  private void concluded(ReturnFile form, DemoBook.ReturnText verdict, Instant at) {
    form.status = verdict.kind();
    form.outcome = verdict.kind();
    form.outcomeText = verdict.text();
    String note = verdict.text();
    String message;
    switch (verdict.kind()) {
      case "REPLACED" -> {
        form.replacement = equipment.giveInstead(form, at);
        String serial = form.replacement.serial;
        note = serial + ": " + verdict.text();
        message =
            letters.hear(
                form, "replaced", Letters.data("newSerial", serial, "reason", verdict.text()), at);
      }
      case "SCRAPPED" -> {
        equipment.scrap(form, at);
        message = letters.hear(form, "scrapped", Letters.data("reason", verdict.text()), at);
      }
      case "NO_FAULT_FOUND" ->
          message =
              letters.hear(form, "no-fault-found", Letters.data("findings", verdict.text()), at);
      default -> message = letters.hear(form, "repaired", Letters.data("work", verdict.text()), at);
    }
    happened(form, at, null, message, note);
    if (verdict.kind().equals("SCRAPPED")) {
      planClose(form, at);
    } else {
      Instant backAt = form.after(at, 4, 50);
      agenda.plan(backAt, () -> sentBack(form, backAt));
    }
  }

  private void sentBack(ReturnFile form, Instant at) {
    form.status = "SHIPPED_BACK";
    form.backCarrier = text(form, "CARRIER");
    form.backTracking = trackingNumber(form);
    equipment.sentBack(form, at);
    String message =
        letters.hear(
            form,
            "shipped-back",
            Letters.data("carrier", form.backCarrier, "trackingNumber", form.backTracking),
            at);
    happened(form, at, null, message, form.backCarrier + " " + form.backTracking);
    Instant here = form.after(at, 30, 110);
    agenda.plan(here, () -> received(form, here));
  }

  private void received(ReturnFile form, Instant at) {
    form.status = "RECEIVED";
    form.receivedAt = at;
    form.inspection = text(form, "INSPECTION");
    equipment.takeBack(form, at);
    letters.tell(
        form,
        SupplierLetters.CONFIRMED,
        SupplierLetters.confirmed(form.comingBack().serial, true, form.inspection),
        at);
    happened(form, at, form.file.technician, null, form.inspection);
    planClose(form, at);
  }

  private void planClose(ReturnFile form, Instant at) {
    Instant closedAt = form.after(at, 2, 60);
    agenda.plan(closedAt, () -> finish(form, "CLOSED", closedAt, form.file.technician, null));
  }

  private void finish(ReturnFile form, String status, Instant at, long person, String note) {
    form.status = status;
    form.finishedAt = at;
    happened(form, at, person, null, note);
    if (form.file.status.equals("AWAITING_RETURN")) {
      form.file.status = "ON_SITE";
    }
    requestTold(form.file);
  }

  /** Tells what is over of a request that is told: a million requests have many returns. */
  void requestTold(CaseFile file) {
    if (file.told) {
      List<ReturnFile> over =
          file.returns.stream().filter(form -> form.finishedAt != null).toList();
      over.forEach(rows::tell);
      over.forEach(untold::remove);
      file.returns.removeAll(over);
    }
  }

  private void happened(ReturnFile form, Instant at, Long person, String message, String note) {
    form.version++;
    form.keep(
        Table.RETURN_EVENT, telling.ids().next(), form.id, at, form.status, person, message, note);
  }

  private String text(ReturnFile form, String kind) {
    return texts.get(kind).pick(form.random).text();
  }

  private static String trackingNumber(ReturnFile form) {
    return "YD%010d".formatted(form.random.nextLong(10_000_000_000L));
  }

  /** Tells what is left; all requests are told. */
  void tell() {
    for (ReturnFile form : untold) {
      // Nobody answered these yet: the product itself sends them, and goes on from there.
      if (form.status.equals("REQUESTED") || form.status.equals("SHIPPED")) {
        form.lastLetter[Letters.SENT_AT] = null;
      }
      rows.tell(form);
    }
    untold.clear();
  }
}
