package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.atOnce;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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
import org.weibao.container.WorkScene.Worker;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueItemView;
import org.weibao.dueitem.DueState;
import org.weibao.expiry.ContractService;
import org.weibao.expiry.ContractView;
import org.weibao.expiry.ExpiryDutyService;
import org.weibao.expiry.ExpiryNoticeService;
import org.weibao.expiry.ExpiryNoticeView;
import org.weibao.expiry.ExpiryProblem;
import org.weibao.expiry.NewContract;
import org.weibao.expiry.NewNotice;
import org.weibao.expiry.NoticeChannel;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.FieldFault;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.NotificationView;
import org.weibao.organization.Role;
import org.weibao.policy.BindingKind;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyService;
import org.weibao.project.ProjectService;
import org.weibao.regulation.Clause;

/** A month before a maintenance contract ends the customer is told, and visited. */
@ArquillianTest
class ContractExpiryIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject ContractService contracts;
  @Inject ExpiryNoticeService notices;
  @Inject ExpiryDutyService duties;
  @Inject DueItemService items;
  @Inject NotificationService notifications;
  @Inject PolicyService policies;
  @Inject ProjectService projects;
  @Inject MaintenanceScene s12;
  @Inject WorkScene scene;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private long project;
  private Worker head;
  private Worker technician;
  private Worker centre;

  @BeforeEach
  void a_project_with_its_property_centre() {
    project = product(() -> fixtures.site("TEAM_ACTIVE", true)).projectId();
    head = product(() -> scene.worker(Role.CITY_HEAD, project));
    technician = product(() -> scene.worker(Role.SERVICE_TECHNICIAN, project));
    centre = product(() -> s12.centre(project));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private void bind() {
    product(
        () -> {
          policies.bind(
              new NewBinding(
                  BindingKind.PROJECT,
                  projects.getProject(project).code(),
                  "S04",
                  Optional.of("schedules"),
                  today().minusYears(1),
                  Optional.empty(),
                  "test"),
              fixtures.somebody());
          return null;
        });
  }

  private ContractView seen() {
    return as(technician.call(), () -> contracts.get(project));
  }

  private ContractView write(int version, LocalDate endsOn) {
    NewContract data = new NewContract("WB-2026-017", today().minusYears(1), endsOn);
    return as(head.call(), () -> contracts.write(project, version, data, head.context()));
  }

  private ExpiryNoticeView make(String words) {
    NewNotice notice = new NewNotice("王经理", Optional.ofNullable(words));
    return as(head.call(), () -> notices.get(notices.make(project, notice, head.context())));
  }

  private ExpiryNoticeView send(ExpiryNoticeView notice) {
    return as(
        head.call(),
        () ->
            notices.send(notice.number(), notice.version(), NoticeChannel.LETTER, head.context()));
  }

  private void look() {
    product(
        () -> {
          duties.running().forEach(duties::watch);
          return null;
        });
  }

  private List<String> due(String kind) {
    return product(() -> s12.due(kind, project));
  }

  @Test
  @Clause({"S04-20-a", "S04-20-b"})
  void a_month_before_the_end_the_customer_is_told_and_telling_him_settles_what_was_due() {
    bind();
    LocalDate end = today().plusMonths(6);
    assertThat(seen().isKnown()).isFalse();
    ContractView written = write(0, end);
    DueItemView notice = written.noticeDue().orElseThrow();
    assertThat(notice.state()).isEqualTo(DueState.OPEN);
    assertThat(notice.dueOn()).isEqualTo(end.minusMonths(1));
    assertThat(notice.clause()).isEqualTo("S04-20-a");
    assertThat(notice.owner()).isEqualTo(Role.CITY_HEAD);
    assertThat(notice.link()).contains("/projects/contract?id=" + project);
    DueItemView visit = written.visitDue().orElseThrow();
    assertThat(visit.dueOn()).isEqualTo(end.minusMonths(1));
    assertThat(visit.clause()).isEqualTo("S04-20-b");

    ExpiryNoticeView made = make("续约可享九折");
    assertThat(made.number()).startsWith("CE");
    assertThat(made.clause()).isEqualTo("S04-20-a");
    assertThat(made.endsOn()).isEqualTo(end);
    refused(ExpiryProblem.MADE, () -> make(null));
    assertThat(due("EXPIRY_NOTICE")).as("made is not sent").containsExactly("OPEN");
    refused(ExpiryProblem.UNKNOWN, () -> as(centre.call(), () -> notices.get(made.number())));

    ExpiryNoticeView sent = send(made);
    assertThat(sent.isSent()).isTrue();
    assertThat(sent.channel()).contains(NoticeChannel.LETTER);
    assertThat(due("EXPIRY_NOTICE")).containsExactly("DONE");
    assertThat(due("RENEWAL_VISIT")).as("somebody still has to go").containsExactly("OPEN");
    refused(ExpiryProblem.SENT, () -> send(sent));
    assertThat(as(centre.call(), () -> notices.received()))
        .singleElement()
        .satisfies(got -> assertThat(got.words()).contains("续约可享九折"));
    assertThat(as(centre.call(), () -> notifications.list(centre.id(), true, null, 50).rows()))
        .extracting(NotificationView::kind)
        .contains(NotificationKind.CONTRACT_ENDS);
    look();
    assertThat(due("EXPIRY_NOTICE")).as("nothing new is due").containsExactly("DONE");

    as(
        head.call(),
        () -> {
          items.done(visit.id(), Optional.of("已面谈"), visit.version(), head.context());
          return null;
        });
    assertThat(seen().visitDue().orElseThrow().state()).isEqualTo(DueState.DONE);
  }

  @Test
  @Clause({"S04-20-a", "S04-20-b"})
  void a_renewed_contract_takes_back_what_was_due_and_a_notice_of_the_old_end_is_not_sent() {
    bind();
    LocalDate end = today().plusMonths(2);
    LocalDate renewed = end.plusYears(1);
    write(0, end);
    ExpiryNoticeView old = make(null);
    ContractView later = write(seen().version(), renewed);
    assertThat(due("EXPIRY_NOTICE")).containsExactly("CANCELLED", "OPEN");
    assertThat(due("RENEWAL_VISIT")).containsExactly("CANCELLED", "OPEN");
    assertThat(later.noticeDue().orElseThrow().dueOn()).isEqualTo(renewed.minusMonths(1));
    ExpiryNoticeView outdated = as(head.call(), () -> notices.get(old.number()));
    assertThat(outdated.isOutdated()).isTrue();
    assertThat(outdated.isSendable()).isFalse();
    assertThatThrownBy(() -> send(outdated))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ExpiryProblem.OUTDATED);
              assertThat(e.arguments()).containsExactly(old.number(), end, renewed);
            });
    assertThat(seen().notice()).as("of the new end there is none yet").isEmpty();
    send(make(null));
    assertThat(due("EXPIRY_NOTICE")).containsExactly("CANCELLED", "DONE");
    // A slip of the pen that is put right: the old end is due again, and its notice may go.
    write(seen().version(), end);
    assertThat(due("EXPIRY_NOTICE")).containsExactly("CANCELLED", "DONE", "OPEN");
    send(outdated);
    assertThat(due("EXPIRY_NOTICE")).containsExactly("CANCELLED", "DONE", "DONE");
  }

  @Test
  @Clause("S04-20-a")
  void a_pack_that_is_bound_later_finds_the_contract_and_what_is_over_asks_for_nothing() {
    write(0, today().plusDays(10));
    assertThat(due("EXPIRY_NOTICE")).as("no pack asks").isEmpty();
    assertThat(make(null).clause()).isEqualTo("-");
    bind();
    look();
    look();
    assertThat(due("EXPIRY_NOTICE")).containsExactly("OPEN");
    assertThat(seen().noticeDue().orElseThrow().late()).as("less than a month is left").isTrue();
    write(seen().version(), today().minusDays(1));
    look();
    assertThat(due("EXPIRY_NOTICE")).containsExactly("CANCELLED");
  }

  @Test
  void what_is_missing_is_named_at_once_and_what_was_not_seen_is_not_changed() throws Exception {
    incomplete(
        () ->
            as(
                head.call(),
                () ->
                    contracts.write(project, 0, new NewContract(" ", null, null), head.context())),
        "number",
        "startsOn",
        "endsOn");
    incomplete(() -> write(0, today().minusYears(2)), "endsOn");
    NewNotice blank = new NewNotice(" ", Optional.of("长".repeat(1001)));
    refused(ExpiryProblem.NO_CONTRACT, () -> make(null));
    write(0, today().plusMonths(3));
    refused(CommonProblem.STALE_VERSION, () -> write(0, today().plusMonths(4)));
    incomplete(
        () -> as(head.call(), () -> notices.make(project, blank, head.context())),
        "addressee",
        "words");
    List<Object> ends =
        atOnce(
            2,
            () -> {
              try {
                return make(null);
              } catch (BusinessException e) {
                return e.code();
              }
            });
    assertThat(ends).filteredOn(ExpiryNoticeView.class::isInstance).hasSize(1);
    assertThat(ends).contains(ExpiryProblem.MADE);
    ExpiryNoticeView made = seen().notice().orElseThrow();
    ExpiryNoticeView changed =
        as(
            head.call(),
            () ->
                notices.change(
                    made.number(),
                    made.version(),
                    new NewNotice("李主任", Optional.empty()),
                    head.context()));
    assertThat(changed.addressee()).isEqualTo("李主任");
    refused(CommonProblem.STALE_VERSION, () -> send(made));
    refused(
        ExpiryProblem.CHANNEL,
        () ->
            as(
                head.call(),
                () -> notices.send(changed.number(), changed.version(), null, head.context())));
    for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      as(
          head.call(),
          () -> {
            notices.writePdf(made.number(), language, pdf);
            return null;
          });
      assertThat(pdf.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }
  }

  @Test
  void strangers_and_other_customers_see_nothing_and_technicians_send_nothing() {
    write(0, today().plusMonths(3));
    ExpiryNoticeView sent = send(make(null));
    long elsewhere = product(() -> fixtures.site("TEAM_ACTIVE", true)).projectId();
    Worker otherCentre = product(() -> s12.centre(elsewhere));
    Worker stranger = product(() -> scene.worker(Role.CITY_HEAD, elsewhere));
    assertThat(as(otherCentre.call(), () -> notices.received())).isEmpty();
    refused(ExpiryProblem.UNKNOWN, () -> as(otherCentre.call(), () -> notices.get(sent.number())));
    refused(ExpiryProblem.UNKNOWN_PROJECT, () -> as(stranger.call(), () -> contracts.get(project)));
    refused(ExpiryProblem.UNKNOWN, () -> as(stranger.call(), () -> notices.get(sent.number())));
    refused(AccessProblem.NOT_ALLOWED, () -> as(centre.call(), () -> contracts.get(project)));
    refused(
        AccessProblem.NOT_ALLOWED,
        () ->
            as(
                technician.call(),
                () ->
                    notices.make(
                        project, new NewNotice("x", Optional.empty()), technician.context())));
  }

  private static void incomplete(Runnable work, String... fields) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ExpiryProblem.INCOMPLETE);
              assertThat(e.faults()).extracting(FieldFault::field).containsExactly(fields);
            });
  }
}
