package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.access.AccessProblem;
import org.weibao.approval.ApprovalProblem;
import org.weibao.approval.ApprovalRoleService;
import org.weibao.approval.ApprovalView.StepView;
import org.weibao.container.WorkScene.Worker;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.NotificationView;
import org.weibao.organization.Role;
import org.weibao.policy.ApprovalAction;
import org.weibao.policy.BindingKind;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyService;
import org.weibao.project.ProjectService;
import org.weibao.regulation.Clause;
import org.weibao.repair.FaultCause;
import org.weibao.repair.RecordFault;
import org.weibao.repair.RepairService;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.servicerecord.RecordState;
import org.weibao.servicerecord.ServiceRecordProblem;
import org.weibao.servicerecord.ServiceRecordService;
import org.weibao.servicerecord.ServiceRecordView;
import org.weibao.support.GiveSupport;
import org.weibao.support.SupportChannel;
import org.weibao.support.SupportOutcome;
import org.weibao.support.SupportService;
import org.weibao.workorder.Signature;
import org.weibao.workorder.WorkAction;
import org.weibao.workorder.WorkOrderProblem;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkOrderView;
import org.weibao.workorder.WorkReport;

/** Records of visits where S10 holds: from the customer's signature to the archive. */
@ArquillianTest
class ServiceRecordsIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject SupportService support;
  @Inject ServiceRecordService records;
  @Inject WorkOrderService orders;
  @Inject RepairService repairs;
  @Inject PolicyService policies;
  @Inject ProjectService projects;
  @Inject ApprovalRoleService roles;
  @Inject NotificationService notifications;
  @Inject WorkScene scene;
  @Inject DailyScene people;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private long project;
  private Worker technician;
  private Worker lead;
  private Worker manager;
  private Worker vicePresident;
  private Worker personnel;
  private Worker administration;

  @BeforeEach
  void a_project_that_follows_s10() {
    product(
        () -> {
          project = fixtures.site("TEAM_ACTIVE", true).projectId();
          CallContext keeper = fixtures.somebody();
          policies.bind(
              new NewBinding(
                  BindingKind.PROJECT,
                  projects.getProject(project).code(),
                  "S10",
                  Optional.empty(),
                  LocalDate.ofInstant(clock.instant(), clock.getZone()),
                  Optional.empty(),
                  "test"),
              keeper);
          roles.set("SERVICE_MANAGER", Role.CITY_HEAD, "test", keeper);
          roles.set("ENGINEERING_VP", Role.DEPT_MANAGER, "test", keeper);
          roles.set("HR_ASSESSMENT", Role.ASSISTANT_MANAGER, "test", keeper);
          technician = scene.worker(Role.SERVICE_TECHNICIAN, project);
          lead = scene.worker(Role.PROJECT_TEAM_LEAD, project);
          manager = scene.worker(Role.CITY_HEAD, project);
          vicePresident = people.anywhere(Role.DEPT_MANAGER);
          personnel = people.anywhere(Role.ASSISTANT_MANAGER);
          administration = people.anywhere(Role.ADMINISTRATOR);
          return null;
        });
  }

  private void tell(String number, WorkReport report) {
    as(
        technician.call(),
        () -> orders.report(number, List.of(report), Duration.ZERO, technician.context()));
  }

  private WorkReport now(WorkAction action) {
    return WorkReport.of(action, clock.instant());
  }

  private WorkReport signed(String number, Integer rating) {
    return signed(number, rating, Optional.empty());
  }

  private WorkReport signed(String number, Integer rating, Optional<byte[]> drawn) {
    return now(WorkAction.SIGN)
        .signedBy(
            new Signature("陈美玲", drawn, Optional.ofNullable(rating), Optional.of("态度好")),
            product(() -> orders.toSign(number)).digest());
  }

  /** A visit whose work is done and that the customer is to sign. */
  private String done() {
    RequestView request = product(() -> scene.request(project, Urgency.ROUTINE, 1));
    // S10-2.3a: help from afar comes first.
    GiveSupport tried =
        new GiveSupport(
            SupportChannel.PHONE,
            clock.instant().minus(Duration.ofMinutes(10)),
            5,
            SupportOutcome.VISIT_NEEDED,
            "电话指导后仍黑屏",
            Optional.empty());
    as(manager.call(), () -> support.give(request.number(), tried, manager.context()));
    String number =
        as(
            manager.call(),
            () ->
                orders.plan(request.number(), scene.soon(technician), manager.context()).number());
    tell(number, now(WorkAction.ACCEPT));
    tell(number, now(WorkAction.ARRIVE));
    WorkOrderView there = product(() -> orders.get(number));
    RecordFault fault =
        new RecordFault(
            there.visitId().orElseThrow(),
            FaultCause.WEAR,
            Optional.empty(),
            "更换电源",
            true,
            false,
            Optional.empty(),
            Optional.empty(),
            clock.instant());
    as(technician.call(), () -> repairs.recordFault(request.number(), fault, technician.context()));
    tell(number, now(WorkAction.FINISH));
    return number;
  }

  private ServiceRecordView handIn(Worker who, String number) {
    return as(who.call(), () -> records.handIn(number, who.context()));
  }

  private ServiceRecordView decide(Worker who, String number, boolean agreed, String opinion) {
    int version = product(() -> records.get(number)).version();
    return as(who.call(), () -> records.decide(number, version, agreed, opinion, who.context()));
  }

  private ServiceRecordView archive(Worker who, String number, String where) {
    int version = product(() -> records.get(number)).version();
    return as(who.call(), () -> records.archive(number, version, where, who.context()));
  }

  @Test
  @Clause("S10-2.9")
  void a_record_is_signed_and_rated_on_site_signed_approved_copied_and_archived() {
    String number = done();
    refused(ServiceRecordProblem.UNKNOWN, () -> handIn(technician, number));
    refused(WorkOrderProblem.RATING_MISSING, () -> tell(number, signed(number, null)));
    tell(number, signed(number, 4));
    ServiceRecordView record = handIn(technician, number);
    assertThat(record.state()).isEqualTo(RecordState.IN_APPROVAL);
    assertThat(record.rating()).contains(4);
    assertThat(product(() -> records.approval(number)).orElseThrow().current().steps())
        .extracting(StepView::action, StepView::role, StepView::clause)
        .containsExactly(
            tuple(ApprovalAction.SIGN, Role.CITY_HEAD, "S10-2.9"),
            tuple(ApprovalAction.APPROVE, Role.DEPT_MANAGER, "S10-2.9"));
    assertThat(told(personnel, number)).containsExactly(NotificationKind.APPROVAL_COPY);
    refused(ApprovalProblem.OTHER_ROLE, () -> decide(vicePresident, number, true, null));
    refused(ServiceRecordProblem.OTHER_STATE, () -> archive(administration, number, "A-3"));
    decide(manager, number, true, null);
    assertThat(decide(vicePresident, number, true, "同意").state()).isEqualTo(RecordState.APPROVED);
    refused(ServiceRecordProblem.PLACE, () -> archive(administration, number, " "));
    refused(AccessProblem.NOT_ALLOWED, () -> archive(technician, number, "A-3"));
    ServiceRecordView kept = archive(administration, number, "档案柜 A-3");
    assertThat(kept.state()).isEqualTo(RecordState.ARCHIVED);
    assertThat(kept.archivedWhere()).contains("档案柜 A-3");
    refused(ServiceRecordProblem.OTHER_STATE, () -> archive(administration, number, "B-1"));
    refused(ServiceRecordProblem.OTHER_STATE, () -> handIn(technician, number));
    assertThatThrownBy(
            () ->
                product(
                    () -> {
                      people.forgeArchive(number);
                      return null;
                    }))
        .hasStackTraceContaining("service_record");
  }

  private String paper(String number) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    as(
        technician.call(),
        () -> {
          records.writePdf(number, Locale.SIMPLIFIED_CHINESE, pdf);
          return null;
        });
    return pdf.toString(StandardCharsets.ISO_8859_1);
  }

  @Test
  void what_the_customer_drew_stands_on_the_paper_and_what_he_signed_on_paper_does_not() {
    String drawn = done();
    tell(drawn, signed(drawn, 5, Optional.of(MaintenanceDesk.png())));
    assertThat(paper(drawn)).startsWith("%PDF-").contains("/Subtype/Image");
    String onPaper = done();
    tell(onPaper, signed(onPaper, 5));
    assertThat(paper(onPaper)).startsWith("%PDF-").doesNotContain("/Subtype/Image");
  }

  private List<NotificationKind> told(Worker who, String number) {
    return product(() -> notifications.list(who.id(), true, null, 50)).rows().stream()
        .filter(told -> told.link().endsWith(number))
        .map(NotificationView::kind)
        .toList();
  }

  @Test
  @Clause("S10-2.9")
  void a_refused_record_is_handed_in_again_and_whoever_handed_it_in_signs_nothing() {
    String number = done();
    tell(number, signed(number, 2));
    handIn(lead, number);
    refused(ServiceRecordProblem.OTHER_STATE, () -> handIn(technician, number));
    refused(ApprovalProblem.OPINION_MISSING, () -> decide(manager, number, false, " "));
    assertThat(decide(manager, number, false, "请补说明").state()).isEqualTo(RecordState.REFUSED);
    ServiceRecordView again = handIn(lead, number);
    assertThat(again.state()).isEqualTo(RecordState.IN_APPROVAL);
    refused(
        CommonProblem.STALE_VERSION,
        () ->
            as(
                manager.call(),
                () -> records.decide(number, again.version() + 4, true, null, manager.context())));
    ListQuery open =
        ListQuery.first(9).with("project", project).with("state", RecordState.IN_APPROVAL);
    assertThat(as(lead.call(), () -> records.list(open)).rows())
        .extracting(ServiceRecordView::number)
        .containsExactly(number);
    assertThat(as(lead.call(), () -> records.count(open, 10, true))).contains(1L);
  }

  @Test
  void where_no_pack_asks_for_it_a_signature_without_rating_is_enough_and_there_is_no_record() {
    product(
        () -> {
          project = fixtures.site("TEAM_ACTIVE", true).projectId();
          technician = scene.worker(Role.SERVICE_TECHNICIAN, project);
          manager = scene.worker(Role.CITY_HEAD, project);
          return null;
        });
    String number = done();
    tell(number, signed(number, null));
    assertThat(as(technician.call(), () -> records.find(number))).isEmpty();
  }
}
