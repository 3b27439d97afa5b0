package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.access.AccessProblem;
import org.weibao.contact.CenterContacts;
import org.weibao.contact.ContactData;
import org.weibao.contact.ContactListService;
import org.weibao.contact.ContactPaperService;
import org.weibao.contact.ContactProblem;
import org.weibao.contact.ContactService;
import org.weibao.contact.NewShift;
import org.weibao.contact.PlaceRegister;
import org.weibao.contact.ProjectContacts;
import org.weibao.contact.ShiftView;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueItemView;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DueState;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.regulation.Clause;

/** Service contacts from the first name to the property centre's receipt. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class ContactsIT {

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject ContactService contacts;
  @Inject ContactListService lists;
  @Inject ContactPaperService papers;
  @Inject DueItemService dueItems;
  @Inject NotificationService notifications;
  @Inject AccessFixtures access;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private long project;
  private CallContext technician;
  private CallContext head;
  private CallContext centre;

  @BeforeEach
  void a_project_with_its_people() {
    Fixtures.Site site = fixtures.site("TEAM_ACTIVE", true);
    project = site.projectId();
    technician = site.context();
    access.grant(technician.personId(), Role.SERVICE_TECHNICIAN, ScopeKind.PROJECT, project);
    head = fixtures.somebody();
    access.grant(
        head.personId(), Role.CITY_HEAD, ScopeKind.CITY, access.ofProject(project, "city_id"));
    centre = fixtures.somebody();
    access.grant(
        centre.personId(),
        Role.PROPERTY_CENTER,
        ScopeKind.PROPERTY_CENTER,
        access.ofProject(project, "property_center_id"));
  }

  private <T> T as(CallContext who, Role role, Callable<T> work) {
    Runnable end = AccessFixtures.call(who, role).begin();
    try {
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      end.run();
    }
  }

  private long add(Role role, String name, String phone) {
    return as(
        head,
        Role.CITY_HEAD,
        () -> lists.add(project, new ContactData(role, Optional.empty(), name, phone), head));
  }

  private ProjectContacts all() {
    return as(head, Role.CITY_HEAD, () -> contacts.of(project));
  }

  private long shift(long contact, DayOfWeek weekday, LocalTime from, LocalTime to) {
    return as(
        head,
        Role.CITY_HEAD,
        () ->
            lists.addShift(
                project,
                new NewShift(contact, Optional.of(weekday), Optional.empty(), from, to),
                head));
  }

  private int send() {
    return as(head, Role.CITY_HEAD, () -> lists.send(project, head));
  }

  @Test
  @Clause("S01-5.1.1-a")
  void a_list_with_service_staff_and_city_head_goes_to_the_centre_which_confirms_it() {
    assertThat(all().state().missing())
        .containsExactlyInAnyOrder(Role.SERVICE_TECHNICIAN, Role.CITY_HEAD);
    refused(ContactProblem.ROLE_MISSING, this::send);
    long tech = add(Role.SERVICE_TECHNICIAN, "郭志强", "129 0000 0051");
    refused(ContactProblem.ROLE_MISSING, this::send);
    add(Role.CITY_HEAD, "康启明", "129 0000 0021");
    assertThat(as(centre, Role.PROPERTY_CENTER, () -> contacts.received())).isEmpty();

    assertThat(send()).isEqualTo(1);
    refused(ContactProblem.UNCHANGED, this::send);
    assertThat(notifications.list(centre.personId(), false, null, 9).rows())
        .extracting(found -> found.kind())
        .contains(NotificationKind.CONTACTS_SENT);
    CenterContacts received = as(centre, Role.PROPERTY_CENTER, () -> contacts.received()).get(0);
    assertThat(received.sheet().lines().people())
        .extracting(person -> person.name() + " " + person.phone())
        .containsExactlyInAnyOrder("郭志强 129 0000 0051", "康启明 129 0000 0021");
    assertThat(received.sheet().sha256()).isEqualTo(received.sheet().lines().sha256());
    assertThat(received.sheet().clause()).isEqualTo("S01-5.1.1-a");
    confirm(1);
    refused(ContactProblem.RECEIVED, () -> confirm(1));
    assertThat(all().state().confirmed()).isTrue();
    assertThat(pdf(1)).startsWith("%PDF");

    as(
        head,
        Role.CITY_HEAD,
        () -> {
          lists.change(
              project,
              tech,
              0,
              new ContactData(Role.SERVICE_TECHNICIAN, Optional.empty(), "郭志强", "129 0000 9999"),
              head);
          return null;
        });
    assertThat(all().state().changed()).isTrue();
    assertThat(all().state().confirmed()).isFalse();
    assertThat(send()).isEqualTo(2);
    refused(ContactProblem.OUTDATED, () -> confirm(1));
    confirm(2);
    assertThat(all().sheets()).hasSize(2);
    assertThat(all().sheets().get(1).lines().people())
        .extracting(person -> person.phone())
        .contains("129 0000 0051");
  }

  private void confirm(int number) {
    as(
        centre,
        Role.PROPERTY_CENTER,
        () -> {
          lists.confirm(project, number, centre);
          return null;
        });
  }

  private String pdf(int number) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    as(
        centre,
        Role.PROPERTY_CENTER,
        () -> {
          papers.write(project, number, Locale.SIMPLIFIED_CHINESE, out);
          return null;
        });
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  @Test
  @Clause("S01-5.1.1-b")
  void a_roster_that_leaves_a_gap_is_somebody_s_duty_until_somebody_answers_round_the_clock() {
    long day = add(Role.SERVICE_TECHNICIAN, "郭志强", "129 0000 0051");
    long night = add(Role.SERVICE_TECHNICIAN, "曹永昌", "129 0000 0052");
    assertThat(all().state().gap()).isPresent();
    LocalTime evening = LocalTime.of(20, 0);
    for (DayOfWeek weekday : DayOfWeek.values()) {
      shift(day, weekday, MORNING, evening);
      if (weekday != DayOfWeek.SUNDAY) {
        shift(night, weekday, evening, MORNING);
      }
    }
    assertThat(all().gaps()).isNotEmpty().allSatisfy(gap -> assertThat(gap.length()).hasHours(12));
    assertThat(gapItem())
        .satisfies(
            item -> {
              assertThat(item.state()).isEqualTo(DueState.OPEN);
              assertThat(item.owner()).isEqualTo(Role.CITY_HEAD);
              assertThat(item.clause()).isEqualTo("S01-5.1.1-b");
            });

    long sunday = shift(night, DayOfWeek.SUNDAY, evening, MORNING);
    assertThat(all().gaps()).isEmpty();
    assertThat(gapItem().state()).isEqualTo(DueState.DONE);
    as(
        head,
        Role.CITY_HEAD,
        () -> {
          lists.removeShift(project, sunday, 0, head);
          return null;
        });
    assertThat(gapItem().state()).isEqualTo(DueState.OPEN);
  }

  /** The one that was planned last. */
  private DueItemView gapItem() {
    return dueItems.list(ListQuery.first(200).with("kind", DueKind.ROSTER_GAP)).rows().stream()
        .filter(item -> item.link().orElse("").endsWith("?id=" + project))
        .reduce((one, other) -> one.id() > other.id() ? one : other)
        .orElseThrow();
  }

  @Test
  @Clause("S01-5.1.2-a")
  void the_city_head_records_the_register_F5_at_the_property_centre() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    refused(ContactProblem.PLACED_ON, () -> place(today.plusDays(1), "梁志坚"));
    refused(ContactProblem.PLACED_ON, () -> place(today.minusYears(9), "梁志坚"));
    refused(ContactProblem.PLACED_ON, () -> place(null, "梁志坚"));
    refused(ContactProblem.AGREED_WITH, () -> place(today, " "));
    assertThat(all().state().placement()).isEmpty();
    place(today, "梁志坚");
    assertThat(all().state().placement())
        .hasValueSatisfying(
            placed -> {
              assertThat(placed.placedOn()).isEqualTo(today);
              assertThat(placed.agreedWith()).isEqualTo("梁志坚");
            });
    refused(
        AccessProblem.NOT_ALLOWED,
        () ->
            as(
                technician,
                Role.SERVICE_TECHNICIAN,
                () -> {
                  lists.place(
                      project, new PlaceRegister(today, "梁志坚", Optional.empty()), technician);
                  return null;
                }));
  }

  private void place(LocalDate day, String with) {
    as(
        head,
        Role.CITY_HEAD,
        () -> {
          lists.place(project, new PlaceRegister(day, with, Optional.empty()), head);
          return null;
        });
  }

  @Test
  void bad_input_is_refused_by_its_field_and_changes_nothing() {
    refused(ContactProblem.NAME, () -> add(Role.CITY_HEAD, "", "129 0000 0021"));
    refused(ContactProblem.NAME, () -> add(Role.CITY_HEAD, "x".repeat(81), "129 0000 0021"));
    refused(ContactProblem.NAME, () -> add(Role.CITY_HEAD, "康\t启明", "129 0000 0021"));
    refused(ContactProblem.PHONE, () -> add(Role.CITY_HEAD, "康启明", "none"));
    refused(ContactProblem.PHONE, () -> add(Role.CITY_HEAD, "康启明", ""));
    refused(ContactProblem.ROLE, () -> add(Role.SUPPLIER, "康启明", "129 0000 0021"));
    refused(ContactProblem.ROLE, () -> add(null, "康启明", "129 0000 0021"));
    long id = add(Role.CITY_HEAD, "康启明", "129 0000 0021");
    refused(ContactProblem.TWICE, () -> add(Role.CITY_HEAD, "康启明", "129 0000 0021"));
    refused(
        ContactProblem.SHIFT_DAY,
        () ->
            as(
                head,
                Role.CITY_HEAD,
                () ->
                    lists.addShift(
                        project,
                        new NewShift(id, Optional.empty(), Optional.empty(), MORNING, MORNING),
                        head)));
    refused(ContactProblem.SHIFT_TIME, () -> shift(id, DayOfWeek.MONDAY, null, MORNING));
    refused(ContactProblem.UNKNOWN, () -> shift(-1, DayOfWeek.MONDAY, MORNING, MORNING));
    shift(id, DayOfWeek.MONDAY, MORNING, MORNING);
    refused(
        ContactProblem.SHIFT_OVERLAPS,
        () -> shift(id, DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)));
    refused(ContactProblem.HAS_SHIFTS, () -> remove(id, 0));
    refused(CommonProblem.STALE_VERSION, () -> remove(id, 7));
    assertThat(all().contacts()).hasSize(1);
    assertThat(all().shifts()).extracting(ShiftView::contactId).containsExactly(id);
  }

  private void remove(long id, int version) {
    as(
        head,
        Role.CITY_HEAD,
        () -> {
          lists.remove(project, id, version, head);
          return null;
        });
  }

  @Test
  void others_neither_see_nor_change_it() {
    CallContext stranger = fixtures.somebody();
    access.grant(
        stranger.personId(),
        Role.CITY_HEAD,
        ScopeKind.CITY,
        access.ofProject(fixtures.site("TEAM_ACTIVE", true).projectId(), "city_id"));
    ContactData data = new ContactData(Role.CITY_HEAD, Optional.empty(), "康启明", "129 0000 0021");
    refused(
        ContactProblem.UNKNOWN_PROJECT,
        () -> as(stranger, Role.CITY_HEAD, () -> contacts.of(project)));
    refused(
        ContactProblem.UNKNOWN_PROJECT,
        () -> as(stranger, Role.CITY_HEAD, () -> lists.add(project, data, stranger)));
    refused(
        AccessProblem.NOT_ALLOWED,
        () -> as(technician, Role.SERVICE_TECHNICIAN, () -> lists.add(project, data, technician)));
    refused(
        AccessProblem.NOT_ALLOWED,
        () -> as(centre, Role.PROPERTY_CENTER, () -> contacts.of(project)));
    assertThat(as(stranger, Role.CITY_HEAD, () -> contacts.states()))
        .extracting(state -> state.site().projectId())
        .doesNotContain(project);
    assertThat(List.of(technician, head))
        .allSatisfy(
            who ->
                refused(
                    AccessProblem.NOT_ALLOWED,
                    () -> as(who, Role.SERVICE_TECHNICIAN, () -> contacts.received())));
  }
}
