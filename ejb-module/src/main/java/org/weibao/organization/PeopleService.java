package org.weibao.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.EmailAddress;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.StaleVersion;
import org.weibao.organization.entity.People;
import org.weibao.organization.entity.Person;
import org.weibao.organization.entity.PersonHistory;
import org.weibao.organization.entity.PersonViews;

/** The door to the administration of people; nobody is ever deleted. */
@Stateless
@Guarded
public class PeopleService {

  private static final Set<String> LOCALES = Set.of("zh-CN", "zh-TW", "en");

  /** What a new password took the place of. */
  public record Replaced(String login, String passwordHash) {}

  @Inject People people;
  @Inject PersonViews views;
  @Inject PersonHistory history;
  @Inject RoleBook roles;
  @Inject PeopleGuard guard;
  @Inject Clock clock;

  /**
   * A page of people by sign-in name, for administrators and regional administrators.
   *
   * @throws BusinessException {@link OrganizationProblem#NOT_ADMINISTRATOR}
   */
  @Allows("people.read")
  public Page<PersonRow> search(PeopleQuery query, CallContext context) {
    guard.ensureReader(context);
    return views.search(query, today());
  }

  /**
   * A person with roles, stand-ins and history; one's own too.
   *
   * @throws BusinessException {@link OrganizationProblem#UNKNOWN_PERSON}, {@link
   *     OrganizationProblem#NOT_ADMINISTRATOR}
   */
  @Allows("account.use")
  public PersonDetails get(long personId, CallContext context) {
    if (personId != context.personId()) {
      guard.ensureReader(context);
    }
    return views.find(personId, today()).orElseThrow(PeopleService::unknown);
  }

  /** Everything that a role can be limited to, by kind and name. */
  @Allows("people.read")
  public List<ScopeView> scopes() {
    return views.scopes();
  }

  /**
   * Creates a person with a first role and a password that must be changed.
   *
   * @return the new id
   * @throws BusinessException {@link OrganizationProblem}
   */
  @Allows("people.manage")
  public long create(
      NewPerson command, String passwordHash, Instant passwordExpiresAt, CallContext context) {
    guard.ensureAdministrator(context);
    if (!PersonData.isLogin(command.login())) {
      throw new BusinessException(OrganizationProblem.LOGIN_FORM, "login");
    }
    ensureAcceptable(command.data());
    if (people.isLoginTaken(command.login())) {
      throw new BusinessException(OrganizationProblem.LOGIN_TAKEN, "login", command.login());
    }
    Person person = new Person(command.login(), command.data().displayName(), passwordHash, true);
    describe(person, command.data());
    person.giveOneTimePassword(passwordHash, passwordExpiresAt);
    people.add(person);
    history.record(person.id(), PersonEventKind.CREATED, context.personId());
    roles.give(person, command.role(), context);
    return person.id();
  }

  /**
   * Changes what is known of a person.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link OrganizationProblem}, {@link CommonProblem#STALE_VERSION}
   */
  @Allows("people.manage")
  public void edit(long personId, int version, PersonData data, CallContext context) {
    Person person = lock(personId, version, context);
    ensureAcceptable(data);
    describe(person, data);
    history.record(personId, PersonEventKind.EDITED, context.personId());
  }

  /**
   * Lets somebody in no more.
   *
   * @throws BusinessException {@link OrganizationProblem#LAST_ADMINISTRATOR}
   */
  @Allows("people.manage")
  public void deactivate(long personId, int version, CallContext context) {
    guard.lockAdministrators();
    Person person = lock(personId, version, context);
    if (!person.isActive()) {
      return;
    }
    if (guard.isAdministratorOn(person, today())) {
      guard.ensureAnotherAdministrator(person, today());
    }
    person.deactivate(clock.instant());
    history.record(personId, PersonEventKind.DEACTIVATED, context.personId());
  }

  /** Lets somebody in again, with the roles that he still holds. */
  @Allows("people.manage")
  public void reactivate(long personId, int version, CallContext context) {
    Person person = lock(personId, version, context);
    if (!person.isActive()) {
      person.reactivate();
      history.record(personId, PersonEventKind.REACTIVATED, context.personId());
    }
  }

  /**
   * Gives a person a password that he must change.
   *
   * @return what it took the place of
   */
  @Allows("people.manage")
  public Replaced giveOneTimePassword(
      long personId, int version, String hash, Instant expiresAt, CallContext context) {
    Person person = lock(personId, version, context);
    Replaced replaced = new Replaced(person.login(), person.passwordHash());
    person.giveOneTimePassword(hash, expiresAt);
    person.signOutEverywhere(clock.instant());
    history.record(personId, PersonEventKind.PASSWORD_RESET, context.personId());
    return replaced;
  }

  /** Ends a person's tokens, one's own or, for administrators, another's. */
  @Allows("account.use")
  public void signOutEverywhere(long personId, CallContext context) {
    guard.ensureOwnOrAdministrator(personId, context);
    Person person = people.find(personId).orElseThrow(PeopleService::unknown);
    person.signOutEverywhere(clock.instant());
    history.record(personId, PersonEventKind.SIGNED_OUT_EVERYWHERE, context.personId());
  }

  /** Writes down that failed attempts with a person's name were forgiven. */
  @Allows("people.manage")
  public void recordLifted(long personId, CallContext context) {
    guard.ensureAdministrator(context);
    people.find(personId).orElseThrow(PeopleService::unknown);
    history.record(personId, PersonEventKind.LOCK_LIFTED, context.personId());
  }

  /**
   * Refuses who asks about somebody else without being an administrator.
   *
   * @throws BusinessException {@link OrganizationProblem#NOT_ADMINISTRATOR}
   */
  @Allows("account.use")
  public void ensureOwnOrAdministrator(long personId, CallContext context) {
    guard.ensureOwnOrAdministrator(personId, context);
  }

  /**
   * Gives a person a role from a day on.
   *
   * @return its id
   * @throws BusinessException {@link OrganizationProblem}, {@link CommonProblem#STALE_VERSION}
   */
  @Allows("people.manage")
  public long giveRole(long personId, int version, GiveRole command, CallContext context) {
    Person person = lock(personId, version, context);
    long id = roles.give(person, command, context);
    people.touch(person);
    return id;
  }

  /**
   * Lets a role end with a day; one that has not begun by then is taken back.
   *
   * @param lastDay yesterday ends it at once
   * @throws BusinessException {@link OrganizationProblem}, {@link CommonProblem#STALE_VERSION}
   */
  @Allows("people.manage")
  public void endRole(
      long personId, int version, long roleId, LocalDate lastDay, CallContext context) {
    if (roles.isAdministrators(personId, roleId)) {
      guard.lockAdministrators();
    }
    Person person = lock(personId, version, context);
    roles.end(person, roleId, lastDay, context);
    people.touch(person);
  }

  private static void ensureAcceptable(PersonData data) {
    if (data.displayName() == null || data.displayName().isBlank()) {
      throw new BusinessException(OrganizationProblem.TEXT_MISSING, "displayName");
    }
    ensureLength("displayName", data.displayName(), PersonData.NAME_LENGTH);
    data.phone().ifPresent(phone -> ensureLength("phone", phone, PersonData.PHONE_LENGTH));
    typed(data.email()).ifPresent(PeopleService::ensureEmail);
    if (!LOCALES.contains(data.locale())) {
      throw new BusinessException(OrganizationProblem.UNKNOWN_LANGUAGE, "locale");
    }
  }

  private static void ensureEmail(String email) {
    ensureLength("email", email, PersonData.EMAIL_LENGTH);
    if (!EmailAddress.isOne(email)) {
      throw new BusinessException(OrganizationProblem.EMAIL_FORM, "email");
    }
  }

  private static Optional<String> typed(Optional<String> text) {
    return text.map(String::strip).filter(rest -> !rest.isEmpty());
  }

  private static void ensureLength(String field, String text, int length) {
    if (text.length() > length) {
      throw new BusinessException(OrganizationProblem.TEXT_TOO_LONG, field, length);
    }
  }

  private void describe(Person person, PersonData data) {
    Optional<Long> city = data.cityId();
    if (city.isPresent() && !views.isScope(ScopeKind.CITY, city.get())) {
      throw new BusinessException(OrganizationProblem.UNKNOWN_SCOPE, "cityId", city.get());
    }
    person.describe(
        data.displayName().strip(),
        typed(data.phone()).orElse(null),
        typed(data.email()).orElse(null),
        city.orElse(null),
        data.locale());
  }

  private Person lock(long personId, int version, CallContext context) {
    guard.ensureAdministrator(context);
    Person person =
        people
            .findForUpdate(personId)
            // A program has nothing of what is kept here, and must not be let in by it.
            .filter(found -> !found.isServiceAccount())
            .orElseThrow(PeopleService::unknown);
    StaleVersion.ensureSeen(
        Person.class, person.id(), person.displayName(), version, person.version());
    return person;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private static BusinessException unknown() {
    return new BusinessException(OrganizationProblem.UNKNOWN_PERSON, null);
  }
}
