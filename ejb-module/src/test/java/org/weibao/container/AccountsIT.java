package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.container.Trying.atOnce;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.kernel.CallContext;
import org.weibao.organization.OrganizationProblem;
import org.weibao.organization.PeopleService;
import org.weibao.organization.Role;
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

/** How people come in, in the running services: passwords, failed attempts and sessions. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class AccountsIT {

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
    keepShut(given.login());
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
    keepShut(login);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> authenticator.authenticate(login, "wrong", VISITOR))
          .isInstanceOfSatisfying(
              TooManyAttempts.class, e -> answers.add("hours: " + e.retryAfter().toHours()));
    }
    return answers;
  }

  /** Longer than any machine needs for one more guess. */
  private void keepShut(String login) {
    hands.run(
        "update sign_in_failure set open_at = now() + interval '1 hour' where name_hash = "
            + hashOf(login));
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
    return accounts.create(NewPeople.with(Role.TECH_GROUP), administrator);
  }

  private int version(long personId) {
    return people.get(personId, administrator).version();
  }
}
