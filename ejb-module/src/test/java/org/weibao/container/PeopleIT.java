package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
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
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.ProblemCode;
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
import org.weibao.security.Authenticator;
import org.weibao.security.OneTimePassword;
import org.weibao.security.PasswordService;
import org.weibao.security.SecurityProblem;
import org.weibao.security.SessionService;
import org.weibao.security.SessionView;
import org.weibao.security.SignInOutcome;
import org.weibao.security.SignInView;
import org.weibao.security.TooManyAttempts;
import org.weibao.security.Visitor;

/** People and their accounts in the running services: what is refused, and two at once. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class PeopleIT {

  private static final Visitor VISITOR = new Visitor("192.0.2.7", "test");

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject ReturnFixtures fixtures;
  @Inject PeopleService people;
  @Inject AccountService accounts;
  @Inject PasswordService passwords;
  @Inject Authenticator authenticator;
  @Inject SessionService sessions;
  @Inject AuditFixtures hands;
  @Inject AuditService audit;
  @Inject Clock clock;

  private CallContext administrator;

  @BeforeEach
  void an_administrator() {
    administrator = fixtures.person(Role.ADMINISTRATOR);
  }

  @Test
  void who_is_created_signs_in_once_with_the_password_given_and_must_change_it() {
    OneTimePassword given = create();
    assertThat(authenticator.authenticate(given.login(), given.password(), VISITOR))
        .hasValueSatisfying(person -> assertThat(person.mustChangePassword()).isTrue());
    String own = "ein blauer Hund " + given.login();
    passwords.change(given.login(), given.password(), own, VISITOR, 0);

    assertThat(authenticator.authenticate(given.login(), given.password(), VISITOR)).isEmpty();
    assertThat(authenticator.authenticate(given.login(), own, VISITOR))
        .hasValueSatisfying(person -> assertThat(person.mustChangePassword()).isFalse());
    assertThat(accounts.signInsOf(given.personId(), administrator))
        .extracting(SignInView::outcome)
        .containsExactly(
            SignInOutcome.WELCOME,
            SignInOutcome.WRONG,
            SignInOutcome.WELCOME,
            SignInOutcome.WELCOME);
  }

  @Test
  void a_password_of_before_is_not_taken_again_and_a_common_one_never() {
    OneTimePassword given = create();
    String first = "first sentence of mine";
    String second = "second sentence of mine";
    passwords.change(given.login(), given.password(), first, VISITOR, 0);
    passwords.change(given.login(), first, second, VISITOR, 0);

    refused(
        SecurityProblem.PASSWORD_USED_BEFORE,
        () -> passwords.change(given.login(), second, first, VISITOR, 0));
    refused(
        SecurityProblem.PASSWORD_COMMON,
        () -> passwords.change(given.login(), second, "Password123!", VISITOR, 0));
  }

  @Test
  void a_one_time_password_that_came_too_late_opens_nothing() {
    OneTimePassword given = create();
    fixtures.expirePassword(given.personId());

    assertThat(authenticator.authenticate(given.login(), given.password(), VISITOR)).isEmpty();
    assertThat(accounts.signInsOf(given.personId(), administrator))
        .extracting(SignInView::outcome)
        .containsExactly(SignInOutcome.EXPIRED);
  }

  @Test
  void failures_are_counted_in_the_database_and_an_administrator_forgives_them() {
    OneTimePassword given = create();
    for (int i = 0; i < 5; i++) {
      assertThat(authenticator.authenticate(given.login(), "wrong", VISITOR)).isEmpty();
    }
    assertThatThrownBy(() -> authenticator.authenticate(given.login(), given.password(), VISITOR))
        .isInstanceOf(TooManyAttempts.class);
    assertThat(accounts.lockOf(given.personId(), administrator))
        .hasValueSatisfying(lock -> assertThat(lock.failures()).isEqualTo(5));

    accounts.liftLock(given.personId(), administrator);
    assertThat(authenticator.authenticate(given.login(), given.password(), VISITOR)).isPresent();
  }

  @Test
  void a_name_that_nobody_has_is_recorded_and_answered_like_one_that_somebody_has() {
    String known = create().login();
    String unknown = "nobody-" + known;

    assertThat(guessUntilShut(unknown)).isEqualTo(guessUntilShut(known));
    assertThat(outcomesOf(unknown)).isEqualTo(outcomesOf(known));
    assertThat(outcomesOf(unknown)).containsExactly("TOO_MANY 2", "WRONG 5");
  }

  private List<String> guessUntilShut(String login) {
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      answers.add("let in: " + authenticator.authenticate(login, "wrong", VISITOR).isPresent());
    }
    // Longer than any machine needs for one more guess.
    hands.run(
        "update sign_in_failure set open_at = now() + interval '1 hour' where name_hash = "
            + hashOf(login));
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> authenticator.authenticate(login, "wrong", VISITOR))
          .isInstanceOfSatisfying(
              TooManyAttempts.class, e -> answers.add("hours: " + e.retryAfter().toHours()));
    }
    return answers;
  }

  private List<String> outcomesOf(String login) {
    return hands.read(
        "select outcome || ' ' || count(*) from sign_in_attempt where name_hash = "
            + hashOf(login)
            + " group by outcome order by outcome");
  }

  private static String hashOf(String login) {
    return "encode(sha256(convert_to('" + login + "', 'UTF8')), 'hex')";
  }

  @Test
  void who_is_late_can_be_told_who_changed_what_even_if_only_a_role_was_given() {
    OneTimePassword given = create();
    int seen = version(given.personId());
    people.edit(given.personId(), seen, data("Renamed"), administrator);
    people.giveRole(given.personId(), seen + 1, role(Role.FINANCE), administrator);

    StaleVersion late =
        catchThrowableOfType(
            StaleVersion.class,
            () -> people.edit(given.personId(), seen, data("Mine"), administrator));
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
  void many_guesses_at_once_get_no_more_tries_than_one_after_the_other() throws Exception {
    OneTimePassword given = create();
    List<Boolean> tried =
        atOnce(
            12,
            () -> {
              try {
                return authenticator.authenticate(given.login(), "wrong", VISITOR).isEmpty();
              } catch (TooManyAttempts e) {
                return false;
              }
            });

    assertThat(tried.stream().filter(Boolean::booleanValue).count()).isLessThanOrEqualTo(6);
  }

  @Test
  void hashes_with_old_parameters_become_new_ones_at_the_next_sign_in() {
    OneTimePassword given = create();
    fixtures.weakenPassword(given.personId(), given.password());
    int before = fixtures.iterations(given.personId());
    authenticator.authenticate(given.login(), given.password(), VISITOR);

    assertThat(before).isEqualTo(1000);
    assertThat(fixtures.iterations(given.personId())).isGreaterThan(200_000);
    assertThat(authenticator.authenticate(given.login(), given.password(), VISITOR)).isPresent();
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
        () -> accounts.create(person(Role.FINANCE), regional));
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
        () -> people.giveRole(administrator.personId(), 0, role(Role.FINANCE), administrator));
  }

  @Test
  void a_role_is_given_and_ended_and_the_history_tells_it() {
    OneTimePassword given = create();
    long id = given.personId();
    people.giveRole(id, version(id), role(Role.FINANCE), administrator);
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
        () -> people.giveRole(id, version(id), role(Role.TECH_GROUP), administrator));
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
    NewPerson person = person(Role.FINANCE);
    accounts.create(person, administrator);
    refused(OrganizationProblem.LOGIN_TAKEN, () -> accounts.create(person, administrator));
    refused(
        OrganizationProblem.LOGIN_FORM,
        () ->
            accounts.create(new NewPerson("Li Wei", person.data(), person.role()), administrator));
  }

  @Test
  void of_two_administrators_who_edit_at_once_the_second_is_told() {
    OneTimePassword given = create();
    int seenByBoth = version(given.personId());
    people.edit(given.personId(), seenByBoth, data("新名字"), administrator);
    refused(
        CommonProblem.STALE_VERSION,
        () -> people.edit(given.personId(), seenByBoth, data("别的"), administrator));
    refused(
        CommonProblem.STALE_VERSION,
        () -> people.giveRole(given.personId(), seenByBoth, role(Role.FINANCE), administrator));
    int seen = version(given.personId());
    people.giveRole(given.personId(), seen, role(Role.FINANCE), administrator);
    refused(
        CommonProblem.STALE_VERSION,
        () -> people.edit(given.personId(), seen, data("又一个"), administrator));
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

  @Test
  void who_is_deactivated_is_out_and_may_come_back() {
    OneTimePassword given = create();
    long session = sessions.begin(given.personId(), VISITOR);
    assertThat(sessions.use(session)).isTrue();
    accounts.deactivate(given.personId(), version(given.personId()), administrator);

    assertThat(sessions.use(session)).isFalse();
    assertThat(authenticator.authenticate(given.login(), given.password(), VISITOR)).isEmpty();
    people.reactivate(given.personId(), version(given.personId()), administrator);
    assertThat(authenticator.authenticate(given.login(), given.password(), VISITOR)).isPresent();
  }

  @Test
  void a_new_password_ends_the_other_sessions_only() {
    OneTimePassword given = create();
    long here = sessions.begin(given.personId(), VISITOR);
    long elsewhere = sessions.begin(given.personId(), VISITOR);
    passwords.change(given.login(), given.password(), "nine green bottles", VISITOR, here);

    assertThat(sessions.use(here)).isTrue();
    assertThat(sessions.use(elsewhere)).isFalse();
    assertThat(accounts.sessionsOf(given.personId(), administrator))
        .extracting(SessionView::id)
        .containsExactly(here);
  }

  @Test
  void a_session_is_ended_by_its_person_and_not_by_another() {
    CallContext technician = fixtures.person(Role.SERVICE_TECHNICIAN);
    CallContext colleague = fixtures.person(Role.SERVICE_TECHNICIAN);
    long session = sessions.begin(technician.personId(), VISITOR);
    refused(
        OrganizationProblem.NOT_ADMINISTRATOR,
        () -> accounts.endSession(technician.personId(), session, colleague));
    refused(
        SecurityProblem.UNKNOWN_SESSION,
        () -> accounts.endSession(colleague.personId(), session, colleague));
    accounts.endSession(technician.personId(), session, technician);
    assertThat(sessions.use(session)).isFalse();
  }

  private OneTimePassword create() {
    return accounts.create(person(Role.TECH_GROUP), administrator);
  }

  private static NewPerson person(Role role) {
    String login = "p" + UUID.randomUUID().toString().substring(0, 8);
    return new NewPerson(login, data("新人"), role(role));
  }

  private static PersonData data(String name) {
    return new PersonData(name, Optional.empty(), Optional.empty(), "zh-CN");
  }

  private static GiveRole role(Role role) {
    return new GiveRole(
        role, ScopeKind.DEPARTMENT, Optional.empty(), Optional.empty(), Optional.empty());
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

  private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
    ExecutorService threads = AsProduct.threads(times);
    try {
      List<Future<T>> running = threads.invokeAll(Collections.nCopies(times, call));
      List<T> results = new ArrayList<>();
      for (Future<T> one : running) {
        results.add(one.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static void refused(ProblemCode expected, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.code()).isEqualTo(expected));
  }
}
