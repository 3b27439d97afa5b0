package org.weibao.container;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.weibao.device.DeviceService;
import org.weibao.kernel.CallContext;
import org.weibao.organization.Role;
import org.weibao.outbox.InboxOutcome;
import org.weibao.repair.FaultCause;
import org.weibao.repair.FaultRecordView;
import org.weibao.repair.RecordFault;
import org.weibao.repair.RecordVisit;
import org.weibao.repair.RepairService;
import org.weibao.repair.VisitView;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.returns.IncomingMessage;
import org.weibao.returns.OpenReturn;
import org.weibao.returns.ReturnService;
import org.weibao.returns.ReturnView;
import org.weibao.returns.SupplierDialogueService;

/** A broken device that was replaced, and the people who send it to its maker. */
@Dependent
public class ReturnStory {

  @Inject Fixtures fixtures;
  @Inject ReturnFixtures people;
  @Inject RequestService requests;
  @Inject RepairService repairs;
  @Inject DeviceService devices;
  @Inject ReturnService returns;
  @Inject SupplierDialogueService dialogue;
  @Inject Clock clock;

  Fixtures.Site site;
  CallContext technician;
  CallContext cityLead;
  CallContext techSupervisor;
  RequestView request;
  FaultRecordView faultRecord;

  /** Until the broken device lies in the store. */
  void begin() {
    site = fixtures.site("TEAM_ACTIVE", true);
    people.places();
    technician = site.context();
    people.grant(technician.personId(), Role.SERVICE_TECHNICIAN);
    cityLead = people.person(Role.CITY_TECH_LEAD);
    techSupervisor = people.person(Role.TECH_GROUP_SUPERVISOR);
    request =
        requests.register(
            new RegisterRequest(
                site.projectId(),
                Optional.empty(),
                Optional.of("3-1202"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(site.installedSerial()),
                Optional.empty(),
                "门口机黑屏",
                Urgency.ROUTINE,
                Optional.empty(),
                clock.instant().minus(Duration.ofHours(3)),
                RequestSource.DESK,
                Optional.empty(),
                Optional.empty()),
            technician);
    VisitView visit =
        repairs.recordVisit(
            request.number(),
            new RecordVisit(
                clock.instant().minus(Duration.ofHours(1)), Optional.empty(), Optional.empty()),
            technician);
    faultRecord =
        repairs.recordFault(
            request.number(),
            new RecordFault(
                visit.id(),
                FaultCause.MANUFACTURING_DEFECT,
                Optional.empty(),
                "更换门口机",
                true,
                true,
                Optional.of(site.installedSerial()),
                Optional.of(site.spareSerial()),
                clock.instant()),
            technician);
  }

  OpenReturn form(Optional<BigDecimal> fee) {
    return new OpenReturn(
        faultRecord.number(), site.installedSerial(), "黑屏，电源正常", fee.isPresent(), fee);
  }

  ReturnView open() {
    return returns.open(form(Optional.empty()), technician);
  }

  ReturnView approved() {
    ReturnView form = open();
    form = returns.decide(form.number(), form.version(), true, null, cityLead);
    return returns.decide(form.number(), form.version(), true, "同意", techSupervisor);
  }

  /** Approved, authorised by the supplier, and sent. */
  ReturnView shipped() {
    String number = approved().number();
    hear(number, 1, "acknowledged", "");
    hear(number, 2, "authorised", "\"rmaNumber\":\"RMA-1\"");
    return ship(number);
  }

  ReturnView ship(String number) {
    return returns.ship(number, version(number), "顺丰", "SF1", technician);
  }

  int version(String number) {
    return returns.getByNumber(number).version();
  }

  String supplierCode() {
    long supplier = devices.getBySerial(site.spareSerial()).supplierId();
    return devices.getSupplier(supplier).code();
  }

  InboxOutcome hear(String number, long sequence, String word, String data) {
    return hear(UUID.randomUUID().toString(), number, sequence, word, data).orElseThrow();
  }

  Optional<InboxOutcome> hear(String id, String number, long sequence, String word, String data) {
    return hearRaw(supplierCode(), message(supplierCode(), id, number, sequence, word, data));
  }

  Optional<InboxOutcome> hearRaw(String supplier, String body) {
    return dialogue.hear(new IncomingMessage(supplier, "ID:" + UUID.randomUUID(), body));
  }

  static String message(
      String supplier, String id, String number, long sequence, String word, String data) {
    return """
        {"specversion":"1.0","id":"%s","source":"/suppliers/%s","type":"org.weibao.return.%s.v1",
         "subject":"%s","sequence":"%d","data":{%s}}
        """
        .formatted(id, supplier, word, number, sequence, data);
  }
}
