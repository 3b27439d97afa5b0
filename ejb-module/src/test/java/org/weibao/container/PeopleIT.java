package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.weibao.container.Trying.atOnce;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.audit.AuditService;
import org.weibao.audit.Change;
import org.weibao.audit.Meanwhile;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.StaleVersion;
import org.weibao.organization.GiveRole;
import org.weibao.organization.NewPerson;
import org.weibao.organization.OrganizationProblem;
import org.weibao.organization.PeopleService;
import org.weibao.organization.PersonData;
import org.weibao.organization.PersonDetails;
import org.weibao.organization.PersonEventKind;
import org.weibao.organization.PersonEventView;
import org.weibao.organization.Role;
import org.weibao.organization.RoleView;
import org.weibao.organization.ScopeKind;
import org.weibao.organization.Validity;
import org.weibao.security.AccountService;
import org.weibao.security.OneTimePassword;

/** People and their roles in the running services: what is refused, and two at once. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class PeopleIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject ReturnFixtures fixtures;
  @Inject PeopleService people;
  @Inject AccountService accounts;
  @Inject AuditService audit;
  @Inject Clock clock;

  private CallContext administrator;

  @BeforeEach
  void an_administrator() {
    administrator = fixtures.person(Role.ADMINISTRATOR);
  }

  @Test
  void only_administrators_administer_and_regional_ones_read() {
    CallContext regional = fixtures.person(Role.REGIONAL_ADMIN);
    CallContext technician = fixtures.person(Role.SERVICE_TECHNICIAN);
    assertThat(people.get(technician.personId(), regional).login()).isEqualTo(technician.login());
    assertThat(people.get(technician.personId(), technician).login()).isEqualTo(technician.login());
    refused(
        OrganizationProblem.NOT_ADMINISTRATOR, () -> people.get(regional.personId(), technician));
    refused(
        OrganizationProblem.NOT_ADMINISTRATOR,
        () -> accounts.create(NewPeople.with(Role.FINANCE), regional));
    refused(
        OrganizationProblem.NOT_ADMINISTRATOR,
        () -> accounts.deactivate(technician.personId(), 0, regional));
    refused(
        OrganizationProblem.NOT_ADMINISTRATOR,
        () -> accounts.sessionsOf(technician.personId(), regional));
  }

  @Test
  void nobody_gives_himself_a_role() {
    refused(
        OrganizationProblem.OWN_ROLE,
        () ->
            people.giveRole(
                administrator.personId(), 0, NewPeople.role(Role.FINANCE), administrator));
  }

  @Test
  void a_role_is_given_and_ended_and_the_history_tells_it() {
    OneTimePassword given = create();
    long id = given.personId();
    people.giveRole(id, version(id), NewPeople.role(Role.FINANCE), administrator);
    long finance = held(id, Role.FINANCE).id();
    people.endRole(id, version(id), finance, today().minusDays(1), administrator);

    PersonDetails person = people.get(id, administrator);
    assertThat(person.roles()).extracting(RoleView::role).containsExactly(Role.TECH_GROUP);
    assertThat(person.history())
        .extracting(PersonEventView::kind)
        .containsExactly(
            PersonEventKind.ROLE_ENDED,
            PersonEventKind.ROLE_GIVEN,
            PersonEventKind.ROLE_GIVEN,
            PersonEventKind.CREATED);
  }

  @Test
  void an_e_mail_address_is_kept_without_blanks_around_it_and_another_text_is_refused() {
    long id = create().personId();
    people.edit(id, version(id), withEmail(" hq@weibao.example "), administrator);
    assertThat(people.get(id, administrator).email()).contains("hq@weibao.example");
    for (String wrong :
        List.of("hq", "hq@weibao", "a@b.example, c@d.example", "a@b.example\nBcc: x@y.z")) {
      refused(
          OrganizationProblem.EMAIL_FORM,
          () -> people.edit(id, version(id), withEmail(wrong), administrator));
    }
    refused(
        OrganizationProblem.TEXT_TOO_LONG,
        () ->
            people.edit(id, version(id), withEmail("a".repeat(120) + "@b.example"), administrator));
    people.edit(id, version(id), withEmail("  "), administrator);
    assertThat(people.get(id, administrator).email()).isEmpty();
  }

  private static PersonData withEmail(String email) {
    return new PersonData("新人", Optional.empty(), Optional.of(email), Optional.empty(), "zh-CN");
  }

  @Test
  void the_last_day_of_a_role_still_counts() {
    OneTimePassword given = create();
    long id = given.personId();
    people.endRole(id, version(id), held(id, Role.TECH_GROUP).id(), today(), administrator);
    assertThat(held(id, Role.TECH_GROUP).validity()).isEqualTo(Validity.NOW);
  }

  @Test
  void a_role_that_cannot_be_is_refused_with_its_field() {
    OneTimePassword given = create();
    long id = given.personId();
    refused(
        OrganizationProblem.ROLE_OVERLAPS,
        () -> people.giveRole(id, version(id), NewPeople.role(Role.TECH_GROUP), administrator));
    refused(
        OrganizationProblem.STAFF_AND_PARTNER,
        () ->
            people.giveRole(
                id, version(id), in(Role.SUPPLIER, ScopeKind.SUPPLIER, supplier()), administrator));
    refused(
        OrganizationProblem.SCOPE_DOES_NOT_FIT,
        () ->
            people.giveRole(
                id, version(id), in(Role.FINANCE, ScopeKind.SUPPLIER, supplier()), administrator));
    refused(
        OrganizationProblem.UNKNOWN_SCOPE,
        () ->
            people.giveRole(id, version(id), in(Role.FINANCE, ScopeKind.CITY, 1L), administrator));
    refused(
        OrganizationProblem.SCOPE_MISSING,
        () ->
            people.giveRole(
                id,
                version(id),
                new GiveRole(
                    Role.FINANCE,
                    ScopeKind.CITY,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
                administrator));
    refused(
        OrganizationProblem.DAY_PAST,
        () -> people.giveRole(id, version(id), days(today().minusDays(1), today()), administrator));
    refused(
        OrganizationProblem.ENDS_BEFORE_BEGIN,
        () ->
            people.giveRole(
                id, version(id), days(today().plusDays(2), today().plusDays(1)), administrator));
  }

  @Test
  void a_login_is_taken_once() {
    NewPerson person = NewPeople.with(Role.FINANCE);
    accounts.create(person, administrator);
    refused(OrganizationProblem.LOGIN_TAKEN, () -> accounts.create(person, administrator));
    refused(
        OrganizationProblem.LOGIN_FORM,
        () ->
            accounts.create(new NewPerson("Li Wei", person.data(), person.role()), administrator));
  }

  @Test
  void who_is_late_can_be_told_who_changed_what_even_if_only_a_role_was_given() {
    OneTimePassword given = create();
    int seen = version(given.personId());
    people.edit(given.personId(), seen, NewPeople.data("Renamed"), administrator);
    people.giveRole(given.personId(), seen + 1, NewPeople.role(Role.FINANCE), administrator);

    StaleVersion late =
        catchThrowableOfType(
            StaleVersion.class,
            () -> people.edit(given.personId(), seen, NewPeople.data("Mine"), administrator));
    assertThat(late.current()).isEqualTo(seen + 2);
    Meanwhile told = audit.since(late.thing(), late.id(), late.seen()).orElseThrow();
    assertThat(told.entries()).hasSize(2);
    assertThat(told.changes())
        .flatExtracting(Change::fields)
        .extracting(Change.Field::name)
        .contains("displayName", "role", "scopeKind")
        .doesNotContain("personId");
    assertThat(audit.since(late.thing(), late.id(), seen + 1).orElseThrow().entries()).hasSize(1);
    assertThat(audit.since(late.thing(), late.id(), seen + 2)).isEmpty();
  }

  @Test
  void of_two_administrators_who_edit_at_once_the_second_is_told() {
    OneTimePassword given = create();
    int seenByBoth = version(given.personId());
    people.edit(given.personId(), seenByBoth, NewPeople.data("新名字"), administrator);
    refused(
        CommonProblem.STALE_VERSION,
        () -> people.edit(given.personId(), seenByBoth, NewPeople.data("别的"), administrator));
    refused(
        CommonProblem.STALE_VERSION,
        () ->
            people.giveRole(
                given.personId(), seenByBoth, NewPeople.role(Role.FINANCE), administrator));
    int seen = version(given.personId());
    people.giveRole(given.personId(), seen, NewPeople.role(Role.FINANCE), administrator);
    refused(
        CommonProblem.STALE_VERSION,
        () -> people.edit(given.personId(), seen, NewPeople.data("又一个"), administrator));
  }

  @Test
  void the_last_administrator_stays_even_if_two_remove_each_other_at_once() throws Exception {
    fixtures.endOtherAdministrators(administrator.personId());
    refused(
        OrganizationProblem.LAST_ADMINISTRATOR,
        () ->
            accounts.deactivate(
                administrator.personId(), version(administrator.personId()), administrator));
    refused(
        OrganizationProblem.LAST_ADMINISTRATOR,
        () ->
            people.endRole(
                administrator.personId(),
                version(administrator.personId()),
                held(administrator.personId(), Role.ADMINISTRATOR).id(),
                today(),
                administrator));

    CallContext other = fixtures.person(Role.ADMINISTRATOR);
    List<CallContext> both = List.of(administrator, other);
    AtomicInteger next = new AtomicInteger();
    List<Boolean> done =
        atOnce(
            2,
            () -> {
              int me = next.getAndIncrement();
              long target = both.get(1 - me).personId();
              try {
                accounts.deactivate(target, 0, both.get(me));
                return true;
              } catch (RuntimeException e) {
                return false;
              }
            });
    assertThat(done).containsExactlyInAnyOrder(true, false);
  }

  private OneTimePassword create() {
    return accounts.create(NewPeople.with(Role.TECH_GROUP), administrator);
  }

  private static GiveRole in(Role role, ScopeKind kind, long id) {
    return new GiveRole(role, kind, Optional.of(id), Optional.empty(), Optional.empty());
  }

  private static GiveRole days(LocalDate from, LocalDate to) {
    return new GiveRole(
        Role.FINANCE, ScopeKind.DEPARTMENT, Optional.empty(), Optional.of(from), Optional.of(to));
  }

  private long supplier() {
    return fixtures.supplier();
  }

  private RoleView held(long personId, Role role) {
    return people.get(personId, administrator).roles().stream()
        .filter(view -> view.role() == role)
        .findFirst()
        .orElseThrow();
  }

  private int version(long personId) {
    return people.get(personId, administrator).version();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
