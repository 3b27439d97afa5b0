package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.weibao.container.AccessFixtures.call;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.attachment.AttachmentOrigin;
import org.weibao.attachment.AttachmentService;
import org.weibao.attachment.AttachmentView;
import org.weibao.attachment.ReceivedFile;
import org.weibao.attachment.control.Samples;
import org.weibao.device.LabelToken;
import org.weibao.intake.DuplicateService;
import org.weibao.intake.IntakeProblem;
import org.weibao.intake.IntakeRules;
import org.weibao.intake.IntakeService;
import org.weibao.intake.OpinionForm;
import org.weibao.intake.OpinionService;
import org.weibao.intake.PublicReport;
import org.weibao.intake.RelatedRequest;
import org.weibao.intake.RequestStage;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.NotificationView;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.BindingKind;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyService;
import org.weibao.project.ProjectService;
import org.weibao.regulation.Clause;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestStatus;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;

/** Reports without signing in, repetitions, and what customers say afterwards. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class IntakeIT {

  @Inject IntakeService intake;
  @Inject DuplicateService duplicates;
  @Inject OpinionService opinions;
  @Inject RequestService requests;
  @Inject AttachmentService attachments;
  @Inject ProjectService projects;
  @Inject PolicyService policies;
  @Inject NotificationService notifications;
  @Inject ReturnFixtures people;
  @Inject AccessFixtures scopes;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private Fixtures.Site site;
  private CallContext technician;
  private String address;

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @BeforeEach
  void a_device_and_a_technician() {
    site = fixtures.site("TEAM_ACTIVE", true);
    technician = fixtures.somebody();
    scopes.grant(
        technician.personId(), Role.SERVICE_TECHNICIAN, ScopeKind.PROJECT, site.projectId());
    address = UUID.randomUUID().toString();
  }

  /** A call of somebody who is not signed in, each test from an address of its own. */
  private <T> T outside(Supplier<T> work) {
    return as(
        new Call(
            OptionalLong.empty(), "(nobody)", "(nobody)", Set.of(), "test", Optional.of(address)),
        work);
  }

  private String code(String serial) {
    return LabelToken.text(scopes.labelOf(serial));
  }

  private String report(String demand, Optional<String> phone, byte[]... photos) {
    return outside(
        () -> {
          List<ReceivedFile> files = Arrays.stream(photos).map(this::receive).toList();
          return intake.report(
              new PublicReport(
                  code(site.installedSerial()),
                  demand,
                  Optional.of("王先生"),
                  phone,
                  files,
                  UUID.randomUUID().toString()));
        });
  }

  private ReceivedFile receive(byte[] photo) {
    try {
      return intake.receive("现场.jpg", new ByteArrayInputStream(photo));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RequestView registered(String link) {
    return product(() -> requests.getByNumber(intake.progress(link).number()));
  }

  private List<NotificationKind> told(CallContext who) {
    return product(() -> notifications.list(who.personId(), true, null, 50).rows()).stream()
        .map(NotificationView::kind)
        .toList();
  }

  @Test
  void whoever_stands_before_a_device_reports_it_with_a_photo_and_sees_the_progress() {
    assertThat(outside(() -> intake.device(code(site.installedSerial()))).openStage()).isEmpty();
    String link = report("门口机黑屏", Optional.of("138 1234 5678"), Samples.jpeg(200, 100));
    RequestView request = registered(link);
    assertThat(request.source()).isEqualTo(RequestSource.QR);
    assertThat(request.deviceSerial()).contains(site.installedSerial());
    assertThat(told(technician)).contains(NotificationKind.REQUEST_ASKED);
    assertThat(product(() -> attachments.of("REQUEST", request.number())))
        .extracting(AttachmentView::origin)
        .containsExactly(AttachmentOrigin.PUBLIC);
    assertThat(outside(() -> intake.device(code(site.installedSerial()))).openStage())
        .contains(RequestStage.RECEIVED);
    assertThat(outside(() -> intake.progress(link)).stage()).isEqualTo(RequestStage.RECEIVED);
    product(
        () -> {
          requests.arrived(request.id(), clock.instant(), site.context());
          requests.solved(request.id(), clock.instant());
          return null;
        });
    assertThat(outside(() -> intake.progress(link)).stage()).isEqualTo(RequestStage.DONE);
  }

  @Test
  void the_same_form_again_registers_nothing_and_leads_to_the_same_progress() {
    PublicReport report =
        new PublicReport(
            code(site.installedSerial()),
            "黑屏",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            UUID.randomUUID().toString());
    String first = outside(() -> intake.report(report));
    assertThat(outside(() -> intake.report(report))).isEqualTo(first);
  }

  @Test
  void bad_input_is_refused_by_its_field() {
    outside(
        () -> {
          refused(IntakeProblem.DEMAND, () -> report(" ", Optional.empty()));
          refused(IntakeProblem.DEMAND, () -> report("x".repeat(501), Optional.empty()));
          refused(IntakeProblem.PHONE, () -> report("x", Optional.of("call me")));
          refused(IntakeProblem.UNKNOWN_CODE, () -> intake.device(code(site.spareSerial())));
          refused(IntakeProblem.UNKNOWN_CODE, () -> intake.device("' or 1=1"));
          refused(IntakeProblem.UNKNOWN_LINK, () -> intake.progress("nothing"));
          refused(IntakeProblem.UNKNOWN_LINK, () -> opinions.card("nothing"));
          return null;
        });
  }

  @Test
  void one_device_and_one_address_report_only_so_often_and_guessing_ends() {
    IntakeRules rules = intake.rules();
    for (int i = 0; i < rules.reportsPerDevice(); i++) {
      report("第" + i + "次", Optional.empty());
    }
    refused(IntakeProblem.TOO_MANY, () -> report("又一次", Optional.empty()));
    outside(
        () -> {
          for (int i = 0; i < rules.wrongCodes(); i++) {
            refused(IntakeProblem.UNKNOWN_CODE, () -> intake.device("x"));
          }
          refused(IntakeProblem.TOO_MANY, () -> intake.device(code(site.installedSerial())));
          return null;
        });
    address = UUID.randomUUID().toString();
    assertThat(outside(() -> intake.device(code(site.installedSerial())))).isNotNull();
  }

  private RequestView request(Optional<String> serial, String room) {
    return product(
        () ->
            requests.register(
                new RegisterRequest(
                    site.projectId(),
                    Optional.empty(),
                    Optional.of(room),
                    Optional.empty(),
                    Optional.empty(),
                    serial,
                    Optional.empty(),
                    "无图像",
                    Urgency.ROUTINE,
                    Optional.empty(),
                    clock.instant(),
                    RequestSource.DESK,
                    Optional.empty(),
                    Optional.empty()),
                site.context()));
  }

  @Test
  void the_desk_sees_what_is_open_about_a_device_or_room_and_closes_a_repetition() {
    RequestView first = request(Optional.of(site.installedSerial()), "1栋-101");
    assertThat(before(Optional.of(site.installedSerial()), Optional.empty()))
        .extracting(RelatedRequest::number)
        .containsExactly(first.number());
    assertThat(before(Optional.empty(), Optional.of("1栋-101")))
        .extracting(RelatedRequest::sameDevice)
        .containsExactly(false);
    assertThat(before(Optional.empty(), Optional.of("1栋-102"))).isEmpty();
    RequestView second = request(Optional.of(site.installedSerial()), "1栋-101");
    as(
        call(technician, Role.SERVICE_TECHNICIAN),
        () -> {
          refused(
              IntakeProblem.NOT_DUPLICATE,
              () ->
                  duplicates.link(second.number(), second.version(), second.number(), technician));
          refused(
              CommonProblem.STALE_VERSION,
              () ->
                  duplicates.link(
                      second.number(), second.version() + 1, first.number(), technician));
          duplicates.link(second.number(), second.version(), first.number(), technician);
          refused(
              IntakeProblem.NOT_DUPLICATE,
              () -> duplicates.link(first.number(), first.version(), second.number(), technician));
          return null;
        });
    RequestView closed = product(() -> requests.getByNumber(second.number()));
    assertThat(closed.status()).isEqualTo(RequestStatus.CLOSED);
    assertThat(closed.doneAt()).isEmpty();
    assertThat(product(() -> duplicates.duplicateOf(second.number()))).contains(first.number());
    assertThat(product(() -> duplicates.duplicates(first.number())))
        .containsExactly(second.number());
    assertThat(told(site.context())).contains(NotificationKind.REQUEST_TOGETHER);
  }

  private List<RelatedRequest> before(Optional<String> serial, Optional<String> room) {
    return as(
        call(technician, Role.SERVICE_TECHNICIAN),
        () -> duplicates.before(site.projectId(), serial, room));
  }

  @Test
  void a_fault_that_comes_back_soon_after_it_was_closed_is_marked() {
    RequestView first = done(request(Optional.of(site.installedSerial()), "2栋-201"));
    product(
        () -> {
          requests.close(first.number(), first.version(), site.context());
          return null;
        });
    RequestView again = request(Optional.of(site.installedSerial()), "2栋-201");
    assertThat(product(() -> duplicates.of(again.number())))
        .extracting(RelatedRequest::number, RelatedRequest::repeat)
        .containsExactly(tuple(first.number(), true));
  }

  private RequestView done(RequestView request) {
    return product(
        () -> {
          requests.arrived(request.id(), clock.instant(), site.context());
          requests.solved(request.id(), clock.instant());
          return requests.getByNumber(request.number());
        });
  }

  private String asked(String number) {
    return as(call(technician, Role.SERVICE_TECHNICIAN), () -> opinions.link(number, technician));
  }

  @Test
  void a_customer_answers_once_by_a_link_that_nobody_guesses() {
    RequestView open = request(Optional.empty(), "3栋-301");
    refused(IntakeProblem.NO_RESULT, () -> asked(open.number()));
    String number = done(open).number();
    String link = asked(number);
    assertThat(asked(number)).as("it waits for its answer").isEqualTo(link);
    OpinionForm form = outside(() -> opinions.card(link));
    assertThat(form.items()).containsExactly("OVERALL");
    outside(
        () -> {
          refused(IntakeProblem.RATING, () -> opinions.give(link, Map.of(), null));
          refused(IntakeProblem.RATING, () -> opinions.give(link, Map.of("OVERALL", 5), null));
          opinions.give(link, Map.of("OVERALL", 4), "很快");
          refused(
              IntakeProblem.UNKNOWN_LINK, () -> opinions.give(link, Map.of("OVERALL", 1), null));
          return null;
        });
    assertThat(product(() -> opinions.of(number)))
        .extracting(card -> card.ratings().get("OVERALL"))
        .containsExactly(4);
  }

  @Test
  @Clause({"S04-24-b", "S04-25"})
  void where_the_pack_asks_for_it_every_call_gets_a_card_with_four_items_on_four_levels() {
    CallContext manager = people.person(Role.DEPT_MANAGER);
    policies.bind(
        new NewBinding(
            BindingKind.PROJECT,
            product(() -> projects.getProject(site.projectId()).code()),
            "S04",
            Optional.of("samplings"),
            LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(30),
            Optional.empty(),
            "test"),
        manager);
    for (int i = 0; i < 3; i++) {
      String link = asked(done(request(Optional.empty(), "4栋-40" + i)).number());
      OpinionForm form = outside(() -> opinions.card(link));
      assertThat(form.items())
          .containsExactly("ATTITUDE", "SKILL", "ARRIVAL_TIME", "PROMISES_KEPT");
      assertThat(form.levels()).isEqualTo(4);
      assertThat(form.clause()).contains("S04-25");
      refused(
          IntakeProblem.RATING,
          () -> outside(() -> give(link, Map.of("ATTITUDE", 4, "SKILL", 4, "ARRIVAL_TIME", 4))));
      outside(
          () ->
              give(link, Map.of("ATTITUDE", 4, "SKILL", 3, "ARRIVAL_TIME", 2, "PROMISES_KEPT", 1)));
    }
  }

  private Void give(String link, Map<String, Integer> ratings) {
    opinions.give(link, ratings, "");
    return null;
  }
}
