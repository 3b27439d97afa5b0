package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.attachment.AttachmentProblem;
import org.weibao.attachment.AttachmentService;
import org.weibao.attachment.AttachmentView;
import org.weibao.attachment.ReceivedFile;
import org.weibao.attachment.control.Samples;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceStatus;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.TimelineEntry;
import org.weibao.organization.Role;
import org.weibao.outbox.InboxOutcome;
import org.weibao.outbox.MessageView;
import org.weibao.policy.ApprovalAction;
import org.weibao.regulation.Clause;
import org.weibao.request.RequestService;
import org.weibao.request.RequestStatus;
import org.weibao.returns.OpenReturn;
import org.weibao.returns.ReturnProblem;
import org.weibao.returns.ReturnQuery;
import org.weibao.returns.ReturnRow;
import org.weibao.returns.ReturnService;
import org.weibao.returns.ReturnStatus;
import org.weibao.returns.ReturnStepView;
import org.weibao.returns.ReturnView;
import org.weibao.stock.StockService;
import org.weibao.timeline.TimelineService;

/** Form F2 in the running services, from the fault record to the device back in the store. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class ReturnsIT {

  @Inject AttachmentService attachments;
  @Inject TimelineService timelines;

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject ReturnStory story;
  @Inject ReturnFixtures people;
  @Inject ReturnService returns;
  @Inject RequestService requests;
  @Inject DeviceService devices;
  @Inject StockService stock;

  @BeforeEach
  void a_broken_device_in_the_store() {
    story.begin();
  }

  @Test
  @Clause({"S01-5.2.1-a", "S01-5.2.1-b", "S01-6-F2"})
  void two_approvals_in_order_bring_the_request_to_the_supplier() {
    ReturnView form = story.open();
    assertThat(form.number()).matches("RT\\d{4}-\\d{4,}");
    assertThat(form.waitingFor()).contains(Role.CITY_TECH_LEAD);
    assertThat(form.copies())
        .containsExactlyInAnyOrder(Role.REGIONAL_ADMIN, Role.HQ_AFFAIRS_SUPERVISOR);
    assertThat(requests.getByNumber(story.request.number()).status())
        .isEqualTo(RequestStatus.AWAITING_RETURN);
    refused(
        ReturnProblem.NOT_YOUR_PART,
        () -> returns.decide(form.number(), form.version(), true, null, story.techSupervisor));

    ReturnView reviewed = returns.decide(form.number(), form.version(), true, null, story.cityLead);
    assertThat(reviewed.status()).isEqualTo(ReturnStatus.IN_APPROVAL);
    assertThat(people.told(form.number())).isEmpty();

    ReturnView approved =
        returns.decide(form.number(), reviewed.version(), true, "同意", story.techSupervisor);
    assertThat(approved.status()).isEqualTo(ReturnStatus.REQUESTED);
    assertThat(approved.waitingFor()).isEmpty();
    assertThat(approved.steps())
        .extracting(ReturnStepView::action, ReturnStepView::role, ReturnStepView::clause)
        .containsExactly(
            tuple(ApprovalAction.REVIEW, Role.CITY_TECH_LEAD, "S01-5.2.1-b"),
            tuple(ApprovalAction.APPROVE, Role.TECH_GROUP_SUPERVISOR, "S01-5.2.1-b"));
    assertThat(approved.steps()).allSatisfy(step -> assertThat(step.agreed()).contains(true));
    assertThat(people.told(form.number()))
        .singleElement()
        .asString()
        .contains("org.weibao.return.requested.v1", story.site.installedSerial(), "黑屏");
  }

  @Test
  void photos_of_the_goods_stay_with_the_return_and_in_the_story_of_its_request()
      throws IOException {
    ReturnView form = story.open();
    AttachmentView photo;
    try (ReceivedFile file =
        attachments.receive("外壳.png", new ByteArrayInputStream(Samples.png(60, 40)))) {
      photo = attachments.add("RETURN", form.number(), file, "外壳裂纹", false, story.technician);
    }
    assertThat(attachments.of("RETURN", form.number()))
        .extracting(AttachmentView::sha256)
        .containsExactly(photo.sha256());
    assertThat(attachments.subjectOf("RETURN", form.number()).page())
        .isEqualTo("/returns/view?number=" + form.number());
    assertThat(timelines.ofRequest(story.request.number()))
        .extracting(TimelineEntry::key)
        .contains("timeline.attachment.added");
    refused(AttachmentProblem.UNKNOWN_SUBJECT, () -> attachments.of("RETURN", "RT0000-0000"));
  }

  @Test
  @Clause("S01-5.2.1-c")
  void where_we_pay_headquarters_and_the_manager_decide_too() {
    CallContext affairs = people.person(Role.HQ_AFFAIRS_SUPERVISOR);
    CallContext manager = people.person(Role.DEPT_MANAGER);
    ReturnView form =
        returns.open(story.form(Optional.of(new BigDecimal("350.00"))), story.technician);
    for (CallContext who : List.of(story.cityLead, story.techSupervisor, affairs)) {
      form = returns.decide(form.number(), form.version(), true, null, who);
      assertThat(form.status()).isEqualTo(ReturnStatus.IN_APPROVAL);
    }
    form = returns.decide(form.number(), form.version(), true, null, manager);
    assertThat(form.status()).isEqualTo(ReturnStatus.REQUESTED);
    assertThat(form.repairFee()).contains(new BigDecimal("350.00"));
  }

  @Test
  @Clause("S01-5.2.1-b")
  void nobody_decides_what_he_asked_for_himself_even_with_the_role() {
    people.grant(story.technician.personId(), Role.CITY_TECH_LEAD);
    ReturnView form = story.open();

    refused(
        ReturnProblem.OWN_REQUEST,
        () -> returns.decide(form.number(), form.version(), true, null, story.technician));
  }

  @Test
  void a_refusal_needs_its_reason_and_lets_the_request_go_on() {
    ReturnView form = story.open();
    refused(
        ReturnProblem.TEXT_MISSING,
        () -> returns.decide(form.number(), form.version(), false, " ", story.cityLead));
    ReturnView declined =
        returns.decide(form.number(), form.version(), false, "可现场修复", story.cityLead);
    assertThat(declined.status()).isEqualTo(ReturnStatus.DECLINED);
    assertThat(people.told(form.number())).isEmpty();
    assertThat(requests.getByNumber(story.request.number()).status())
        .isEqualTo(RequestStatus.ON_SITE);
    assertThat(story.open().number()).isNotEqualTo(form.number());
  }

  @Test
  void a_form_that_cannot_be_is_refused_by_name() {
    refused(
        ReturnProblem.NOT_YOUR_PART,
        () -> returns.open(story.form(Optional.empty()), story.cityLead));
    refused(
        ReturnProblem.OTHER_DEVICE,
        () ->
            returns.open(
                new OpenReturn(
                    story.faultRecord.number(),
                    story.site.spareSerial(),
                    "x",
                    false,
                    Optional.empty()),
                story.technician));
    refused(
        ReturnProblem.FEE_MISSING,
        () ->
            returns.open(
                new OpenReturn(
                    story.faultRecord.number(),
                    story.site.installedSerial(),
                    "x",
                    true,
                    Optional.empty()),
                story.technician));
    story.open();
    refused(ReturnProblem.ALREADY_OPEN, () -> story.open());
  }

  @Test
  @Clause({"S01-5.2.1-d", "S01-5.2.1-e"})
  void a_repaired_device_goes_out_and_comes_back_by_the_book() {
    String number = story.shipped().number();
    assertThat(device(story.site.installedSerial())).isEqualTo(DeviceStatus.AT_SUPPLIER);
    story.hear(number, 3, "received", "");
    story.hear(number, 4, "repaired", "\"work\":\"更换电源模块\"");
    story.hear(number, 5, "shipped-back", "\"carrier\":\"SF\",\"trackingNumber\":\"SF2\"");
    returns.receive(number, story.version(number), true, "开机正常", story.technician);
    CallContext regional = people.person(Role.REGIONAL_ADMIN);
    ReturnView closed = returns.close(number, story.version(number), regional);

    assertThat(closed.status()).isEqualTo(ReturnStatus.CLOSED);
    assertThat(closed.rmaNumber()).contains("RMA-1");
    assertThat(closed.outcome()).contains(ReturnStatus.REPAIRED);
    assertThat(closed.history())
        .extracting(event -> event.status())
        .containsExactly(
            ReturnStatus.IN_APPROVAL,
            ReturnStatus.IN_APPROVAL,
            ReturnStatus.REQUESTED,
            ReturnStatus.ACKNOWLEDGED,
            ReturnStatus.AUTHORISED,
            ReturnStatus.SHIPPED,
            ReturnStatus.RECEIVED_BY_SUPPLIER,
            ReturnStatus.REPAIRED,
            ReturnStatus.SHIPPED_BACK,
            ReturnStatus.RECEIVED,
            ReturnStatus.CLOSED);
    assertThat(device(story.site.installedSerial())).isEqualTo(DeviceStatus.IN_STORE);
    assertThat(stock.movesOfDocument(number)).hasSize(4);
    assertThat(stock.proof().holds()).isTrue();
    assertThat(requests.getByNumber(story.request.number()).status())
        .isEqualTo(RequestStatus.ON_SITE);
    assertThat(returns.dialogue(number))
        .filteredOn(MessageView::outgoing)
        .extracting(MessageView::type)
        .containsExactly(
            "org.weibao.return.requested.v1",
            "org.weibao.return.shipped.v1",
            "org.weibao.return.confirmed.v1");
  }

  @Test
  void a_replacement_comes_back_in_the_place_of_the_old_one() {
    String number = story.shipped().number();
    story.hear(number, 3, "received", "");
    assertThat(
            story.hear(
                number,
                4,
                "replaced",
                "\"newSerial\":\"" + story.site.spareSerial() + "\",\"reason\":\"x\""))
        .isEqualTo(InboxOutcome.REJECTED);
    String fresh = "R-" + story.site.installedSerial();
    assertThat(
            story.hear(number, 4, "replaced", "\"newSerial\":\"" + fresh + "\",\"reason\":\"烧毁\""))
        .isEqualTo(InboxOutcome.APPLIED);
    story.hear(number, 5, "shipped-back", "\"carrier\":\"SF\",\"trackingNumber\":\"SF2\"");
    ReturnView back = returns.receive(number, story.version(number), true, "新品", story.technician);

    assertThat(back.replacementSerial()).contains(fresh);
    assertThat(device(fresh)).isEqualTo(DeviceStatus.IN_STORE);
    assertThat(device(story.site.installedSerial())).isEqualTo(DeviceStatus.SCRAPPED);
    assertThat(stock.proof().holds()).isTrue();
  }

  @Test
  void a_refused_device_stays_where_it_is() {
    String number = story.approved().number();
    story.hear(number, 1, "acknowledged", "");
    story.hear(number, 2, "refused", "\"code\":\"RT\",\"reason\":\"过保\"");
    refused(ReturnProblem.WRONG_STATUS, () -> story.ship(number));
    returns.close(number, story.version(number), story.technician);
    assertThat(device(story.site.installedSerial())).isEqualTo(DeviceStatus.FAULTY);
  }

  @Test
  void what_is_cancelled_before_shipping_is_told_to_the_supplier_who_knew_of_it() {
    String number = story.approved().number();
    ReturnView cancelled = returns.cancel(number, story.version(number), "已自行修复", story.technician);
    assertThat(cancelled.status()).isEqualTo(ReturnStatus.CANCELLED);
    assertThat(people.told(number).get(1)).contains("cancelled.v1", "\"sequence\":\"2\"");
    assertThat(story.hear(number, 1, "acknowledged", "")).isEqualTo(InboxOutcome.LATE);
  }

  @Test
  void who_saw_an_older_state_is_refused() {
    ReturnView form = story.open();
    returns.decide(form.number(), form.version(), true, null, story.cityLead);
    refused(
        CommonProblem.STALE_VERSION,
        () -> returns.decide(form.number(), form.version(), true, null, story.techSupervisor));
  }

  @Test
  void history_cannot_be_rewritten() {
    String number = story.open().number();
    assertThatThrownBy(() -> people.tamper(number)).hasStackTraceContaining("are evidence");
  }

  @Test
  void lists_are_paged_without_gap_or_double() {
    String first = story.open().number();
    story.begin();
    String second = story.open().number();
    var pageOne = returns.search(query(Optional.empty()));
    var pageTwo = returns.search(query(pageOne.nextCursor()));
    assertThat(pageOne.rows()).extracting(ReturnRow::number).containsExactly(second);
    assertThat(pageTwo.rows()).extracting(ReturnRow::number).containsExactly(first);
    assertThat(returns.ofRequest(story.request.number()))
        .extracting(ReturnView::number)
        .containsExactly(second);
    refused(CommonProblem.BAD_CURSOR, () -> returns.search(query(Optional.of("x"))));
  }

  private static ReturnQuery query(Optional<String> cursor) {
    return new ReturnQuery(
        Optional.empty(),
        Optional.of(ReturnStatus.IN_APPROVAL),
        Optional.empty(),
        Optional.empty(),
        true,
        cursor,
        1);
  }

  private DeviceStatus device(String serial) {
    return devices.getBySerial(serial).status();
  }
}
