package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.atOnce;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.container.WorkScene.Worker;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.TimelineEntry;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.NotificationView;
import org.weibao.organization.Role;
import org.weibao.regulation.Clause;
import org.weibao.repair.FaultCause;
import org.weibao.repair.RecordFault;
import org.weibao.repair.RepairService;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestProblem;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.timeline.TimelineService;
import org.weibao.voucher.VoucherLine;
import org.weibao.voucher.VoucherProblem;
import org.weibao.voucher.VoucherService;
import org.weibao.voucher.VoucherSheet;
import org.weibao.voucher.VoucherState;
import org.weibao.voucher.VoucherView;
import org.weibao.workorder.ServiceClass;
import org.weibao.workorder.Signature;
import org.weibao.workorder.WorkAction;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkReport;

/** The product's voucher on its way from the customer's folder and back, where S04 is bound. */
@ArquillianTest
class VouchersIT {

  @Inject RequestService requests;
  @Inject VoucherService vouchers;
  @Inject WorkOrderService orders;
  @Inject RepairService repairs;
  @Inject NotificationService notifications;
  @Inject TimelineService timelines;
  @Inject CallScene calls;
  @Inject WorkScene scene;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private Fixtures.Site site;
  private Worker clerk;
  private Worker head;

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @BeforeEach
  void a_project_under_s04() {
    site = product(() -> fixtures.site("TEAM_ACTIVE", true));
    clerk = product(() -> scene.worker(Role.REGIONAL_ADMIN, site.projectId()));
    head = product(() -> scene.worker(Role.CITY_HEAD, site.projectId()));
    product(() -> calls.bind(site));
  }

  private RequestView register(RegisterRequest call) {
    return as(clerk.call(), () -> requests.register(call, clerk.context()));
  }

  private VoucherView voucher(RequestView request) {
    return as(head.call(), () -> vouchers.ofRequest(request.number())).orElseThrow();
  }

  private List<String> told(Worker who, NotificationKind kind) {
    return product(() -> notifications.list(who.id(), true, null, 50).rows()).stream()
        .filter(one -> one.kind() == kind)
        .map(NotificationView::link)
        .toList();
  }

  @Test
  @Clause("S04-8-b")
  void the_product_s_voucher_goes_to_whoever_dispatches_with_each_call() {
    RequestView first =
        register(calls.call(site.projectId(), "3-9", "王", "139", site.installedSerial(), ""));
    VoucherView voucher = voucher(first);
    assertThat(voucher.state()).isEqualTo(VoucherState.SENT);
    assertThat(voucher.sentByName()).contains("李工");
    assertThat(voucher.serial()).contains(site.installedSerial());
    assertThat(voucher.folder()).contains("3-9");
    assertThat(voucher.serviceClass()).isEqualTo(ServiceClass.C);
    assertThat(voucher.earlier()).isEmpty();
    assertThat(told(head, NotificationKind.VOUCHER_SENT))
        .containsExactly("/dispatch/plan?request=" + first.number());
    assertThat(as(head.call(), () -> timelines.ofRequest(first.number())))
        .extracting(TimelineEntry::key)
        .contains("timeline.voucher.taken", "timeline.voucher.sent");

    RequestView again =
        register(calls.call(site.projectId(), "3-9", "王", "139", site.installedSerial(), ""));
    assertThat(voucher(again).number()).as("one a product").isEqualTo(voucher.number());
    assertThat(voucher(again).earlier())
        .extracting(VoucherView.Earlier::requestNumber)
        .containsExactly(first.number());
    RequestView other = register(calls.call(site.projectId(), "3-9", "王", "139", "", "室内机"));
    assertThat(voucher(other).number()).isNotEqualTo(voucher.number());
    Map<String, VoucherLine> board =
        as(head.call(), () -> vouchers.lines(List.of(first.number(), other.number(), "none")));
    assertThat(board).hasSize(2);
    assertThat(board.get(first.number()).number()).isEqualTo(voucher.number());
  }

  @Test
  @Clause("S04-8-b")
  void a_voucher_tells_every_call_it_was_taken_out_for_by_whom_and_to_whom_it_went() {
    RequestView first =
        register(calls.call(site.projectId(), "3-9", "王", "139", site.installedSerial(), ""));
    RegisterRequest asked =
        calls
            .call(site.projectId(), "3-9", "王", "139", site.installedSerial(), "")
            .from(RequestSource.CENTER);
    RequestView second = product(() -> requests.register(asked, product(fixtures::somebody)));
    Worker technician = product(() -> scene.worker(Role.SERVICE_TECHNICIAN, site.projectId()));
    String visit =
        as(
            head.call(),
            () -> orders.plan(first.number(), scene.soon(technician), head.context()).number());
    String number = as(head.call(), () -> vouchers.ofDevice(site.installedSerial())).orElseThrow();
    VoucherSheet sheet = as(head.call(), () -> vouchers.get(number));
    assertThat(sheet.serial()).contains(site.installedSerial());
    assertThat(sheet.calls())
        .extracting(VoucherSheet.Taken::requestNumber)
        .containsExactlyInAnyOrder(first.number(), second.number());
    assertThat(sheet.calls())
        .filteredOn(call -> call.requestNumber().equals(first.number()))
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.takenByName()).contains("李工");
              assertThat(call.sentByName()).isPresent();
              assertThat(call.sentTo()).containsExactly(Role.CITY_HEAD);
              assertThat(call.technicians()).isPresent();
              assertThat(call.workOrder()).contains(visit);
              assertThat(call.filedAt()).isEmpty();
            });
    assertThat(sheet.calls())
        .filteredOn(call -> call.requestNumber().equals(second.number()))
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.state()).isEqualTo(VoucherState.TAKEN);
              assertThat(call.sentTo()).isEmpty();
            });
    for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      assertThat(paper(number, language)).startsWith("%PDF-").doesNotContain("/Subtype/Image");
    }
    long elsewhere = product(() -> fixtures.site("TEAM_ACTIVE", true).projectId());
    Worker there = product(() -> scene.worker(Role.CITY_HEAD, elsewhere));
    refused(VoucherProblem.UNKNOWN, () -> as(there.call(), () -> vouchers.get(number)));
    assertThat(as(there.call(), () -> vouchers.ofDevice(site.installedSerial()))).isEmpty();
  }

  private String paper(String number, Locale language) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    as(
        head.call(),
        () -> {
          vouchers.writePdf(number, language, pdf);
          return null;
        });
    return pdf.toString(StandardCharsets.ISO_8859_1);
  }

  @Test
  @Clause("S04-9-a")
  void what_the_customer_drew_stands_on_the_voucher() {
    RequestView call =
        register(calls.call(site.projectId(), "3-9", "王", "139", site.installedSerial(), ""));
    Worker technician = product(() -> scene.worker(Role.SERVICE_TECHNICIAN, site.projectId()));
    String visit =
        as(
            head.call(),
            () -> orders.plan(call.number(), scene.soon(technician), head.context()).number());
    tell(technician, visit, WorkReport.of(WorkAction.ACCEPT, clock.instant()));
    tell(technician, visit, WorkReport.of(WorkAction.ARRIVE, clock.instant()));
    RecordFault fault =
        new RecordFault(
            product(() -> orders.get(visit)).visitId().orElseThrow(),
            FaultCause.WEAR,
            Optional.empty(),
            "更换电源",
            true,
            false,
            Optional.empty(),
            Optional.empty(),
            clock.instant());
    as(technician.call(), () -> repairs.recordFault(call.number(), fault, technician.context()));
    tell(technician, visit, WorkReport.of(WorkAction.FINISH, clock.instant()));
    Signature drawn =
        new Signature("陈美玲", Optional.of(MaintenanceDesk.png()), Optional.of(5), Optional.empty());
    tell(
        technician,
        visit,
        WorkReport.of(WorkAction.SIGN, clock.instant())
            .signedBy(drawn, product(() -> orders.toSign(visit)).digest()));
    String number = voucher(call).number();
    assertThat(paper(number, Locale.SIMPLIFIED_CHINESE)).contains("/Subtype/Image");
  }

  private void tell(Worker technician, String visit, WorkReport report) {
    as(
        technician.call(),
        () -> orders.report(visit, List.of(report), Duration.ZERO, technician.context()));
  }

  @Test
  @Clause("S04-8-b")
  void calls_about_one_product_at_once_share_its_voucher() throws Exception {
    // Others may go by what was bound before, until one has read the packs.
    register(calls.call(site.projectId(), "5-1", "王", "139", "", "室内机"));
    List<String> numbers =
        atOnce(
            6,
            () ->
                register(
                        calls.call(site.projectId(), "5-1", "王", "139", site.installedSerial(), ""))
                    .number());
    assertThat(as(head.call(), () -> vouchers.lines(numbers)).values())
        .hasSize(6)
        .extracting(VoucherLine::number)
        .containsOnly(
            voucher(as(head.call(), () -> requests.getByNumber(numbers.get(0)))).number());
  }

  @Test
  @Clause("S04-8-b")
  void of_a_call_that_came_in_by_itself_the_clerk_sends_the_voucher_once() {
    CallContext center = product(fixtures::somebody);
    RegisterRequest asked =
        calls
            .call(site.projectId(), "3-9", "王", "139", site.installedSerial(), "")
            .from(RequestSource.CENTER);
    RequestView request = product(() -> requests.register(asked, center));
    assertThat(voucher(request).state()).isEqualTo(VoucherState.TAKEN);
    assertThat(told(head, NotificationKind.VOUCHER_SENT)).isEmpty();
    VoucherView sent = as(clerk.call(), () -> vouchers.send(request.number(), clerk.context()));
    assertThat(sent.state()).isEqualTo(VoucherState.SENT);
    assertThat(told(head, NotificationKind.VOUCHER_SENT)).hasSize(1);
    refused(
        VoucherProblem.SENT,
        () -> as(clerk.call(), () -> vouchers.send(request.number(), clerk.context())));
    long elsewhere = product(() -> fixtures.site("TEAM_ACTIVE", true).projectId());
    Worker there = product(() -> scene.worker(Role.REGIONAL_ADMIN, elsewhere));
    refused(
        RequestProblem.UNKNOWN,
        () -> as(there.call(), () -> vouchers.send(request.number(), there.context())));
    RequestView without = product(() -> scene.request(elsewhere, Urgency.ROUTINE, 1));
    refused(
        VoucherProblem.NONE,
        () -> as(there.call(), () -> vouchers.send(without.number(), there.context())));
  }

  @Test
  @Clause("S04-8-b")
  void the_voucher_is_back_in_the_folder_when_the_call_is_over() {
    RequestView request =
        register(calls.call(site.projectId(), "3-9", "王", "139", site.installedSerial(), ""));
    product(
        () -> {
          requests.solvedFromAfar(request.id(), clock.instant().plus(Duration.ofSeconds(1)));
          return null;
        });
    assertThat(voucher(request).state()).isEqualTo(VoucherState.SENT);
    int version = as(head.call(), () -> requests.getByNumber(request.number())).version();
    as(
        head.call(),
        () -> {
          requests.close(request.number(), version, head.context());
          return null;
        });
    assertThat(voucher(request).state()).isEqualTo(VoucherState.FILED);
    refused(
        VoucherProblem.FILED,
        () -> as(clerk.call(), () -> vouchers.send(request.number(), clerk.context())));
  }
}
