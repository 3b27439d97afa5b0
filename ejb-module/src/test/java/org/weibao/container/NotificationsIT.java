package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Page;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationProblem;
import org.weibao.notification.NotificationService;
import org.weibao.notification.NotificationView;
import org.weibao.notification.ReadNotifications;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.regulation.Clause;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.returns.ReturnService;
import org.weibao.returns.ReturnView;

/** Who is told what, and that it comes and goes with what happened. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class NotificationsIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject ReturnStory story;
  @Inject ReturnFixtures people;
  @Inject AccessFixtures scopes;
  @Inject RequestService requests;
  @Inject ReturnService returns;
  @Inject NotificationService notifications;
  @Inject ReadNotifications nightly;
  @Inject AuditFixtures hands;
  @Inject Clock clock;

  @BeforeEach
  void a_broken_device() {
    story.begin();
  }

  @Test
  @Clause({"S01-5.2.1-b", "S01-5.2.1-c"})
  void a_return_is_told_to_each_decider_in_turn_and_its_end_to_who_filled_it_in() {
    ReturnView form = as(story.technician, story::open);
    assertThat(kinds(story.cityLead)).containsExactly(NotificationKind.RETURN_WAITS);
    assertThat(kinds(story.techSupervisor)).isEmpty();

    form = agree(form, story.cityLead);
    assertThat(kinds(story.techSupervisor)).containsExactly(NotificationKind.RETURN_WAITS);
    assertThat(kinds(story.technician)).isEmpty();

    form = agree(form, story.techSupervisor);
    assertThat(kinds(story.technician)).containsExactly(NotificationKind.RETURN_APPROVED);
    assertThat(of(story.technician).get(0).link())
        .isEqualTo("/returns/view?number=" + form.number());
    assertThat(of(story.technician).get(0).text(Locale.ENGLISH))
        .contains(form.number(), story.site.installedSerial());
  }

  @Test
  void what_the_supplier_says_is_told_to_who_waits_for_it() {
    String number = story.shipped().number();
    story.hear(number, 3, "received", "");
    story.hear(number, 4, "repaired", "\"work\":\"fixed\"");
    story.hear(number, 5, "shipped-back", "\"carrier\":\"SF\",\"trackingNumber\":\"9\"");
    assertThat(kinds(story.technician))
        .containsExactly(
            NotificationKind.RETURN_SHIPPED_BACK,
            NotificationKind.RETURN_AUTHORISED,
            NotificationKind.RETURN_APPROVED);
  }

  @Test
  void a_refused_decision_tells_nobody() {
    ReturnView form = story.open();
    assertThatThrownBy(
            () -> returns.decide(form.number(), form.version(), false, "", story.cityLead))
        .isInstanceOf(BusinessException.class);
    assertThat(kinds(story.technician)).isEmpty();
  }

  @Test
  @Clause({"S01-4-6", "S01-4-7"})
  void an_emergency_is_told_to_those_in_charge_of_its_city_and_a_routine_request_to_nobody() {
    CallContext here = people.person(Role.FINANCE);
    CallContext elsewhere = people.person(Role.FINANCE);
    long city = scopes.ofProject(story.site.projectId(), "city_id");
    scopes.grant(here.personId(), Role.CITY_HEAD, ScopeKind.CITY, city);
    scopes.grant(elsewhere.personId(), Role.CITY_HEAD, ScopeKind.CITY, -1L);

    register(Urgency.ROUTINE, Duration.ofHours(1));
    assertThat(kinds(here)).isEmpty();
    RequestView emergency = register(Urgency.EMERGENCY, Duration.ofHours(1));
    assertThat(of(here))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.link()).endsWith(emergency.number());
              assertThat(told.text(Locale.SIMPLIFIED_CHINESE)).contains("花园");
              assertThat(told.text(Locale.ENGLISH)).contains("Garden");
            });
    register(Urgency.EMERGENCY, Duration.ofHours(49));
    assertThat(kinds(here)).as("one of a past register is no news").hasSize(1);
    assertThat(kinds(elsewhere)).isEmpty();
  }

  @Test
  void who_did_it_is_not_told_and_the_others_are() {
    CallContext closer = people.person(Role.REGIONAL_ADMIN);
    Runnable end = ReturnFixtures.call(closer, Role.REGIONAL_ADMIN).begin();
    try {
      RequestView done = requests.getByNumber(story.request.number());
      requests.close(done.number(), done.version(), closer);
    } finally {
      end.run();
    }
    assertThat(kinds(story.technician)).containsExactly(NotificationKind.REQUEST_CLOSED);
    assertThat(kinds(closer)).isEmpty();
  }

  @Test
  void the_same_bad_message_again_and_again_fills_nobody_s_list() {
    CallContext caretaker = people.person(Role.ADMINISTRATOR);
    Fixtures.atWork(story.technician.personId(), story.technician.login());
    story.hearRaw(story.supplierCode(), "nonsense");
    story.hearRaw(story.supplierCode(), "nonsense again");
    assertThat(kinds(caretaker)).containsExactly(NotificationKind.MESSAGE_SET_ASIDE);

    notifications.read(caretaker.personId(), of(caretaker).get(0).id());
    story.hearRaw(story.supplierCode(), "and again");
    assertThat(kinds(caretaker)).hasSize(2);
    assertThat(notifications.unread(caretaker.personId())).isEqualTo(1);
  }

  @Test
  void a_stand_in_is_told_what_the_absent_one_is_told() {
    CallContext deputy = people.person(Role.FINANCE);
    people.standIn(story.cityLead.personId(), deputy.personId());
    as(story.technician, story::open);
    assertThat(kinds(deputy)).containsExactly(NotificationKind.RETURN_WAITS);
    assertThat(kinds(story.cityLead)).containsExactly(NotificationKind.RETURN_WAITS);
  }

  @Test
  void what_was_read_long_ago_is_forgotten_and_what_nobody_has_read_stays() {
    as(story.technician, story::open);
    CallContext other = people.person(Role.FINANCE);
    long read = of(story.cityLead).get(0).id();
    long copied = copyOf(read, other);
    long unread = copyOf(read, other);
    notifications.read(story.cityLead.personId(), read);
    notifications.read(other.personId(), copied);
    // Both are as old; of two that were read, one was read only now.
    hands.run(
        "update notification set created_at = created_at - interval '100 days'"
            + " where id in ("
            + read
            + ", "
            + copied
            + ", "
            + unread
            + ")");
    hands.run("update notification set read_at = read_at - interval '91 days' where id = " + read);

    nightly.forget();

    assertThat(kinds(story.cityLead)).isEmpty();
    assertThat(of(other)).extracting(NotificationView::id).containsExactly(unread, copied);
  }

  @Test
  void more_than_one_batch_is_forgotten_in_one_night() {
    CallContext reader = people.person(Role.FINANCE);
    hands.run(
        "insert into notification (id, person_id, kind, arguments, link, created_at, read_at)"
            + " select nextval('weibao_id'), "
            + reader.personId()
            + ", 'REQUEST_CLOSED', '[\"a\", \"b\"]', '/x', now() - interval '200 days',"
            + " now() - interval '100 days' from generate_series(1, 2500)");

    assertThat(notifications.forgetRead(90)).isTrue();
    assertThat(hands.read(countOf(reader))).containsExactly("1500");
    nightly.forget();
    assertThat(hands.read(countOf(reader))).containsExactly("0");
  }

  private static String countOf(CallContext reader) {
    return "select cast(count(*) as text) from notification where person_id = " + reader.personId();
  }

  private long copyOf(long id, CallContext reader) {
    return Long.parseLong(
        hands
            .read(
                "insert into notification (id, person_id, kind, arguments, link, created_at)"
                    + " select nextval('weibao_id'), "
                    + reader.personId()
                    + ", kind, arguments, link, created_at from notification where id = "
                    + id
                    + " returning cast(id as text)")
            .get(0));
  }

  @Test
  void reading_is_for_the_reader_only_and_twice_does_no_harm() {
    story.open();
    long lead = story.cityLead.personId();
    long id = of(story.cityLead).get(0).id();
    assertThatThrownBy(() -> notifications.read(story.techSupervisor.personId(), id))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.code()).isEqualTo(NotificationProblem.UNKNOWN));
    assertThat(notifications.unread(lead)).isEqualTo(1);

    String link = notifications.read(lead, id);
    assertThat(notifications.read(lead, id)).isEqualTo(link);
    assertThat(notifications.unread(lead)).isZero();
    assertThat(notifications.list(lead, true, null, 9).rows()).isEmpty();
    assertThat(notifications.list(lead, false, null, 9).rows()).hasSize(1);
  }

  @Test
  void a_long_list_is_paged_without_gap_or_double_and_read_at_once() {
    long lead = story.cityLead.personId();
    String first = story.open().number();
    story.begin();
    people.grant(lead, Role.CITY_TECH_LEAD);
    String second = story.open().number();
    Page<NotificationView> newest = notifications.list(lead, false, null, 1);
    Page<NotificationView> older =
        notifications.list(lead, false, newest.nextCursor().orElseThrow(), 1);
    assertThat(newest.rows().get(0).link()).endsWith(second);
    assertThat(older.rows().get(0).link()).endsWith(first);
    assertThat(older.nextCursor()).isEmpty();

    notifications.readAll(lead);
    assertThat(notifications.unread(lead)).isZero();
  }

  private ReturnView agree(ReturnView form, CallContext decider) {
    return as(decider, () -> returns.decide(form.number(), form.version(), true, null, decider));
  }

  /** Whoever does something is not told of it, so it matters who is announced. */
  private static <T> T as(CallContext who, Supplier<T> work) {
    Runnable end = Fixtures.call(who.personId(), who.login()).begin();
    try {
      return work.get();
    } finally {
      end.run();
    }
  }

  private List<NotificationView> of(CallContext reader) {
    return notifications.list(reader.personId(), false, null, 50).rows();
  }

  private List<NotificationKind> kinds(CallContext reader) {
    return of(reader).stream().map(NotificationView::kind).toList();
  }

  private RequestView register(Urgency urgency, Duration ago) {
    return requests.register(
        Fixtures.request(story.site.projectId(), urgency, clock.instant().minus(ago)),
        story.technician);
  }
}
