package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.access.AccessProblem;
import org.weibao.kernel.CallContext;
import org.weibao.mail.Mail;
import org.weibao.mail.MailNotSent;
import org.weibao.mail.MailSender;
import org.weibao.mail.MailService;
import org.weibao.mail.MailState;
import org.weibao.mail.MailView;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.NotificationView;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.project.ContactData;
import org.weibao.project.ContactDuty;
import org.weibao.project.PropertyCenterService;
import org.weibao.regulation.Clause;
import org.weibao.report.ReportProblem;
import org.weibao.report.ReportReview;
import org.weibao.report.ReportReviewService;
import org.weibao.request.RequestService;
import org.weibao.request.Urgency;

/** The reviewed monthly report F4 on its way by e-mail. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class ReportMailsIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject ReportReviewService reviews;
  @Inject RequestService requests;
  @Inject MailService mails;
  @Inject NotificationService notifications;
  @Inject PropertyCenterService centers;
  @Inject ReturnFixtures people;
  @Inject AccessFixtures scopes;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private Fixtures.Site site;
  private CallContext technician;
  private CallContext regionalAdmin;
  private List<CallContext> reviewers;
  private YearMonth month;

  @BeforeEach
  void a_month_with_a_request() {
    site = fixtures.site("TEAM_ACTIVE", true);
    technician = site.context();
    people.grant(technician.personId(), Role.SERVICE_TECHNICIAN);
    regionalAdmin = fixtures.somebody();
    scopes.grant(
        regionalAdmin.personId(),
        Role.REGIONAL_ADMIN,
        ScopeKind.REGION,
        scopes.regionOf(site.projectId()));
    reviewers =
        List.of(
            people.person(Role.CITY_HEAD),
            regionalAdmin,
            people.person(Role.REGIONAL_SUPERVISOR),
            people.person(Role.ASSISTANT_MANAGER));
    month = YearMonth.from(clock.instant().atZone(clock.getZone())).minusMonths(1);
    received();
    send((id, mail) -> List.of());
  }

  private void received() {
    Instant at = month.atDay(9).atTime(9, 0).atZone(clock.getZone()).toInstant();
    requests.register(Fixtures.request(site.projectId(), Urgency.ROUTINE, at), technician);
  }

  @Test
  @Clause("S01-5.1.4-c")
  void it_goes_to_the_maintenance_supervisor_with_copies_to_the_head_and_to_headquarters() {
    contact(ContactDuty.MAINTENANCE_SUPERVISOR, "former@centre.example", today().minusDays(1));
    contact(ContactDuty.MAINTENANCE_SUPERVISOR, "upkeep@centre.example", null);
    contact(ContactDuty.HEAD, "head@centre.example", null);
    String affairs = holder(Role.HQ_AFFAIRS_SUPERVISOR);
    String manager = holder(Role.DEPT_MANAGER);
    String other = holder(Role.FINANCE);

    review();

    List<Mail> sent = new ArrayList<>();
    send(
        (id, mail) -> {
          sent.add(mail);
          return List.of();
        });
    assertThat(sent).hasSize(1);
    Mail mail = sent.get(0);
    assertThat(mail.to()).containsExactly("upkeep@centre.example");
    assertThat(mail.copies())
        .startsWith("head@centre.example")
        .contains(affairs, manager)
        .doesNotContain(other, "former@centre.example");
    assertThat(mail.subject()).contains("F4").contains(Integer.toString(month.getYear()));
    assertThat(mail.file().name()).startsWith("F4-").endsWith("-" + month + ".pdf");
    assertThat(new String(mail.file().content(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    assertThat(latest().mails())
        .singleElement()
        .satisfies(one -> assertThat(one.state()).isEqualTo(MailState.SENT));
    assertThat(told()).isZero();
  }

  @Test
  @Clause("S01-5.1.4-c")
  void the_regional_administrator_hears_that_no_address_is_known_and_sends_it_later() {
    review();
    assertThat(latest().mails()).isEmpty();
    assertThat(told()).isOne();
    refused(ReportProblem.NO_ADDRESS, this::again);

    contact(ContactDuty.MAINTENANCE_SUPERVISOR, "upkeep@centre.example", null);
    again();
    assertThat(latest().mails()).extracting(MailView::state).containsExactly(MailState.WAITING);
    refused(ReportProblem.MAIL_WAITS, this::again);
    send((id, mail) -> List.of());
    again();
    assertThat(latest().mails())
        .extracting(MailView::state)
        .containsExactly(MailState.WAITING, MailState.SENT);
  }

  @Test
  void the_regional_administrator_hears_that_a_mail_server_refused_an_address() {
    contact(ContactDuty.MAINTENANCE_SUPERVISOR, "upkeep@centre.example", null);
    contact(ContactDuty.HEAD, "head@centre.example", null);
    review();
    send((id, mail) -> List.of("head@centre.example"));
    assertThat(told()).isOne();
    assertThat(latest().mails())
        .singleElement()
        .satisfies(one -> assertThat(one.refused()).containsExactly("head@centre.example"));

    again();
    send(
        (id, mail) -> {
          throw new MailNotSent("550 no such user", true, null);
        });
    assertThat(latest().mails()).first().extracting(MailView::state).isEqualTo(MailState.GIVEN_UP);
    assertThat(told()).as("it is not told twice before it is read").isOne();
  }

  @Test
  void nobody_else_sends_it_and_nothing_that_is_not_reviewed_is_sent() {
    contact(ContactDuty.MAINTENANCE_SUPERVISOR, "upkeep@centre.example", null);
    refused(ReportProblem.NOT_REVIEWED, this::again);
    review();
    send((id, mail) -> List.of());
    refused(
        AccessProblem.NOT_ALLOWED,
        () ->
            as(
                AccessFixtures.call(technician, Role.SERVICE_TECHNICIAN),
                () -> mailAgain(technician)));
    CallContext elsewhere = fixtures.somebody();
    scopes.grant(
        elsewhere.personId(),
        Role.REGIONAL_ADMIN,
        ScopeKind.REGION,
        scopes.regionOf(fixtures.site("TEAM_ACTIVE", true).projectId()));
    refused(
        AccessProblem.NOT_ALLOWED,
        () -> as(AccessFixtures.call(elsewhere, Role.REGIONAL_ADMIN), () -> mailAgain(elsewhere)));
    received();
    refused(ReportProblem.NOT_REVIEWED, this::again);
    assertThat(latest().mails()).hasSize(1);
  }

  private void review() {
    as(
        AccessFixtures.call(technician, Role.SERVICE_TECHNICIAN),
        () -> reviews.handIn(site.projectId(), month, technician));
    for (CallContext who : reviewers) {
      product(() -> reviews.decide(site.projectId(), month, latest().version(), true, null, who));
    }
  }

  private void again() {
    as(AccessFixtures.call(regionalAdmin, Role.REGIONAL_ADMIN), () -> mailAgain(regionalAdmin));
  }

  private Void mailAgain(CallContext who) {
    reviews.mailAgain(site.projectId(), month, who);
    return null;
  }

  private void send(MailSender sender) {
    while (mails.relayNext(sender)) {
      // One after another.
    }
  }

  private ReportReview latest() {
    return product(() -> reviews.find(site.projectId(), month).orElseThrow());
  }

  private void contact(ContactDuty duty, String email, LocalDate lastDay) {
    long center = scopes.ofProject(site.projectId(), "property_center_id");
    centers.addContact(
        center,
        centers.details(center).version(),
        new ContactData(
            duty,
            Optional.empty(),
            "梁志坚",
            Optional.empty(),
            Optional.of(email),
            lastDay == null ? Optional.of(today()) : Optional.empty(),
            Optional.ofNullable(lastDay)),
        technician);
  }

  private String holder(Role role) {
    CallContext who = people.person(role);
    String address = role.name().toLowerCase(Locale.ROOT) + who.personId() + "@w.example";
    scopes.email(who.personId(), address);
    return address;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private long told() {
    return product(() -> notifications.list(regionalAdmin.personId(), true, null, 50))
        .rows()
        .stream()
        .map(NotificationView::kind)
        .filter(NotificationKind.REPORT_NOT_MAILED::equals)
        .count();
  }
}
