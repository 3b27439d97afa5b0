package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.access.AccessProblem;
import org.weibao.attachment.AttachmentProblem;
import org.weibao.attachment.AttachmentService;
import org.weibao.attachment.AttachmentView;
import org.weibao.attachment.ReceivedFile;
import org.weibao.container.WorkScene.Worker;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueItemView;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DueRunner;
import org.weibao.dueitem.DueState;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.FieldFault;
import org.weibao.kernel.StaleVersion;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.notification.NotificationService;
import org.weibao.notification.NotificationView;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.qualification.CertificateData;
import org.weibao.qualification.QualificationProblem;
import org.weibao.qualification.QualificationService;
import org.weibao.qualification.QualificationState;
import org.weibao.qualification.QualificationView;
import org.weibao.regulation.Clause;

/** Certificates of people: kept, put right, withdrawn, ending and renewed, and for whose eyes. */
@ArquillianTest
class QualificationsIT {

  /** Ends. */
  private static final String PERMIT = "LOW_VOLTAGE";

  /** Does not. */
  private static final String INSTALLER = "SYSTEM_INSTALLER";

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject QualificationService service;
  @Inject AttachmentService attachments;
  @Inject DueItemService items;
  @Inject DueRunner runner;
  @Inject NotificationService notifications;
  @Inject WorkScene scene;
  @Inject AccessFixtures scopes;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private long project;
  private Worker technician;
  private Worker keeper;

  @BeforeEach
  void a_technician_and_whoever_keeps_the_list() {
    product(
        () -> {
          project = fixtures.site("TEAM_ACTIVE", true).projectId();
          technician = scene.local(Role.SERVICE_TECHNICIAN, project);
          keeper = keeper();
          return null;
        });
  }

  @AfterEach
  void today_again() {
    MovableClock.ahead(Duration.ZERO);
  }

  private Worker keeper() {
    Worker worker = scene.worker(Role.TECH_GROUP_SUPERVISOR, project);
    scopes.grant(worker.id(), Role.TECH_GROUP_SUPERVISOR, ScopeKind.DEPARTMENT, null);
    return worker;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private static String number() {
    return "T" + UUID.randomUUID().toString().substring(0, 17);
  }

  private CertificateData until(String number, int days) {
    return new CertificateData(
        number, "深圳市应急管理局", today().minusYears(3), Optional.of(today().plusDays(days)));
  }

  private QualificationView record(String kind, CertificateData data) {
    return as(keeper.call(), () -> service.record(technician.id(), kind, data, keeper.context()));
  }

  private QualificationView correct(QualificationView seen, CertificateData data, String why) {
    return as(
        keeper.call(),
        () -> service.correct(seen.id(), seen.version(), data, why, keeper.context()));
  }

  private QualificationView withdraw(QualificationView seen, String why) {
    return as(
        keeper.call(), () -> service.withdraw(seen.id(), seen.version(), why, keeper.context()));
  }

  private List<DueItemView> due() {
    return product(
        () ->
            items.list(ListQuery.first(99).with("kind", DueKind.QUALIFICATION)).rows().stream()
                .filter(item -> item.personId().equals(Optional.of(technician.id())))
                .toList());
  }

  @Test
  @Clause("S12-4.1.1")
  void what_was_put_right_in_a_certificate_stays_readable_and_what_is_withdrawn_says_why() {
    String wrong = number();
    QualificationView first = record(PERMIT, until(wrong, 400));
    assertThat(first.state()).isEqualTo(QualificationState.VALID);
    assertThat(first.recordedByName()).isNotEmpty();
    assertThat(first.isCorrected()).isFalse();

    String right = number();
    QualificationView second = correct(first, until(right, 300), "编号抄错");
    assertThat(second.certificate()).isEqualTo(right);
    assertThat(second.number()).isEqualTo(2);
    assertThat(as(keeper.call(), () -> service.versions(first.id())))
        .extracting(version -> version.data().certificate())
        .containsExactly(right, wrong);
    assertThat(as(keeper.call(), () -> service.versions(first.id())).get(0).why()).contains("编号抄错");
    assertThatThrownBy(() -> correct(first, until(right, 200), "迟到"))
        .as("somebody who has not seen the correction")
        .isInstanceOf(StaleVersion.class);

    refused(QualificationProblem.INCOMPLETE, () -> withdraw(second, "  "));
    QualificationView gone = withdraw(second, "证书被吊销");
    assertThat(gone.state()).isEqualTo(QualificationState.WITHDRAWN);
    assertThat(gone.withdrawnReason()).contains("证书被吊销");
    refused(QualificationProblem.WITHDRAWN, () -> correct(gone, until(right, 300), "再改"));
  }

  @Test
  @Clause("S12-4.1.1")
  void what_ends_is_due_for_the_keeper_and_told_to_its_holder_until_it_is_renewed() {
    product(
        () -> {
          runner.run();
          return null;
        });
    QualificationView held = record(PERMIT, until(number(), 60));
    assertThat(due()).extracting(DueItemView::state).containsExactly(DueState.OPEN);
    assertThat(due().get(0).dueOn()).isEqualTo(today().plusDays(60));
    assertThat(due().get(0).owner()).isEqualTo(Role.TECH_GROUP_SUPERVISOR);

    forward(Duration.ofDays(31));
    assertThat(told(technician))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.link()).isEqualTo("/qualifications/view?id=" + held.id());
              assertThat(notice.text(Locale.ENGLISH)).contains("Renewal of a certificate");
            });
    String item = "/due-items/view?id=" + due().get(0).id();
    assertThat(told(keeper)).filteredOn(notice -> notice.link().equals(item)).hasSize(1);

    MovableClock.ahead(Duration.ZERO);
    QualificationView renewed = record(PERMIT, until(number(), 60 + 3 * 365));
    assertThat(due())
        .as("the renewal settles the one before and ends later itself")
        .extracting(DueItemView::state)
        .containsExactlyInAnyOrder(DueState.DONE, DueState.OPEN);
    withdraw(renewed, "录错人");
    assertThat(due())
        .as("without the renewal the one before ends again")
        .extracting(DueItemView::state)
        .containsExactlyInAnyOrder(DueState.DONE, DueState.CANCELLED, DueState.OPEN);
  }

  private void forward(Duration by) {
    MovableClock.ahead(by);
    product(
        () -> {
          runner.run();
          return null;
        });
  }

  private List<NotificationView> told(Worker who) {
    return product(
        () ->
            notifications.list(who.id(), false, null, 99).rows().stream()
                .filter(notice -> notice.text(Locale.ENGLISH).contains("Renewal of a certificate"))
                .toList());
  }

  @Test
  void a_corrected_last_day_moves_what_is_due_and_one_that_does_not_end_asks_for_nothing() {
    record(
        INSTALLER,
        new CertificateData(number(), "职业技能鉴定中心", today().minusYears(1), Optional.empty()));
    assertThat(due()).isEmpty();
    QualificationView held = record(PERMIT, until(number(), 60));
    correct(held, until(held.certificate(), 90), "日期看错");
    assertThat(due())
        .singleElement()
        .satisfies(item -> assertThat(item.dueOn()).isEqualTo(today().plusDays(90)));
    record(PERMIT, until(number(), -10));
    assertThat(due()).as("one that ended long ago is history").hasSize(1);
  }

  @Test
  void all_that_is_wrong_is_said_at_once_and_the_same_certificate_is_kept_once() {
    CertificateData nothing = new CertificateData(" ", null, null, Optional.empty());
    assertThatThrownBy(
            () ->
                as(keeper.call(), () -> service.record(null, "DRIVER", nothing, keeper.context())))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e ->
                assertThat(e.faults())
                    .extracting(FieldFault::field)
                    .containsExactly("personId", "kind"));
    assertThatThrownBy(() -> record(PERMIT, nothing))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e ->
                assertThat(e.faults())
                    .extracting(FieldFault::code)
                    .containsExactly(
                        QualificationProblem.CERTIFICATE,
                        QualificationProblem.ISSUER,
                        QualificationProblem.FROM,
                        QualificationProblem.UNTIL_MISSING));
    faulty(INSTALLER, until(number(), 10), QualificationProblem.UNTIL_NONE);
    faulty(PERMIT, until(number(), -9_000), QualificationProblem.UNTIL_BEFORE);
    CertificateData same = until(number(), 100);
    record(PERMIT, same);
    refused(QualificationProblem.KNOWN, () -> record(PERMIT, same));
  }

  private void faulty(String kind, CertificateData data, QualificationProblem problem) {
    assertThatThrownBy(() -> record(kind, data))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.faults()).extracting(FieldFault::code).containsExactly(problem));
  }

  @Test
  void a_certificate_is_for_its_holder_and_those_who_answer_for_his_city() {
    String number = number();
    QualificationView held = record(PERMIT, until(number, 100));
    Worker mate = product(() -> scene.local(Role.SERVICE_TECHNICIAN, project));
    Worker head = product(() -> scene.worker(Role.CITY_HEAD, project));
    Worker store = product(() -> scene.keeper(project));
    long elsewhere = product(() -> fixtures.site("TEAM_ACTIVE", true)).projectId();
    Worker stranger = product(() -> scene.worker(Role.CITY_HEAD, elsewhere));

    assertThat(as(technician.call(), service::own))
        .extracting(QualificationView::certificate)
        .containsExactly(number);
    QualificationView seen = as(head.call(), () -> service.get(held.id()));
    assertThat(seen.certificate()).startsWith("••••").isNotEqualTo(number);
    assertThat(seen.whole()).isFalse();
    assertThat(listed(head)).contains(held.id());
    assertThat(listed(stranger)).doesNotContain(held.id());
    for (Worker other : List.of(mate, store, stranger)) {
      refused(QualificationProblem.UNKNOWN, () -> as(other.call(), () -> service.get(held.id())));
    }
    refused(AccessProblem.NOT_ALLOWED, () -> listed(mate));
    refused(AccessProblem.NOT_ALLOWED, () -> listed(store));
    refused(
        AccessProblem.NOT_ALLOWED,
        () -> as(head.call(), () -> service.withdraw(held.id(), 0, "x", head.context())));
    assertThat(as(head.call(), () -> renewals())).isNotEmpty();
    assertThat(as(mate.call(), () -> renewals())).as("not for every colleague").isEmpty();
  }

  private Set<Long> listed(Worker who) {
    return as(
        who.call(),
        () ->
            service.list(ListQuery.first(99).with("person", technician.id())).rows().stream()
                .map(QualificationView::id)
                .collect(Collectors.toSet()));
  }

  private List<DueItemView> renewals() {
    return items.list(ListQuery.first(99).with("kind", DueKind.QUALIFICATION)).rows().stream()
        .filter(item -> item.personId().equals(Optional.of(technician.id())))
        .toList();
  }

  @Test
  void the_scan_is_added_by_the_keeper_and_seen_by_him_and_the_holder_only() {
    QualificationView held = record(PERMIT, until(number(), 100));
    Worker head = product(() -> scene.worker(Role.CITY_HEAD, project));
    AttachmentView scan = attach(keeper, held);

    assertThat(as(technician.call(), () -> attachments.get(scan.id())).projectId()).isEmpty();
    refused(AccessProblem.NOT_ALLOWED, () -> attach(technician, held));
    refused(AttachmentProblem.UNKNOWN, () -> as(head.call(), () -> attachments.get(scan.id())));
    refused(AttachmentProblem.UNKNOWN_SUBJECT, () -> attach(head, held));
  }

  private AttachmentView attach(Worker who, QualificationView held) {
    return as(
        who.call(),
        () -> {
          try (ReceivedFile file =
              attachments.receive(
                  "证书.pdf",
                  new ByteArrayInputStream(
                      "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)))) {
            return attachments.add(
                "QUALIFICATION", Long.toString(held.id()), file, null, false, who.context());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
