package org.weibao.organization.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.access.AccessService;
import org.weibao.kernel.CallContext;
import org.weibao.organization.OrganizationService;
import org.weibao.organization.PersonView;
import org.weibao.organization.Role;
import org.weibao.security.web.CurrentCaller;

/**
 * The person who is signed in, name and language read once a session; the one place where pages ask
 * who that is and which roles he holds. What a role may do is decided by the services; pages only
 * leave out what would be refused.
 */
@Named("user")
@SessionScoped
public class ActiveUser implements Serializable {

  @Inject OrganizationService organization;
  @Inject CurrentCaller caller;
  @Inject AccessService access;

  private String login;
  private long personId;
  private String displayName;
  private String language;
  private ZoneId timeZone;

  /** Name to greet the person with. */
  public String getDisplayName() {
    ensureLoaded();
    return displayName;
  }

  /** Language tag that the person chose. */
  public String getLanguage() {
    ensureLoaded();
    return language;
  }

  /** Zone that the person chose; empty for the department's. */
  public Optional<ZoneId> timeZone() {
    ensureLoaded();
    return Optional.ofNullable(timeZone);
  }

  /** Id of the person. */
  public long getPersonId() {
    ensureLoaded();
    return personId;
  }

  /** Sign-in name. */
  public String getLogin() {
    ensureLoaded();
    return login;
  }

  /** Roles that he may use now, own ones and those of people whom he stands in for. */
  public Set<Role> getRoles() {
    return caller.roles();
  }

  /** Whether the password was given by somebody else and must be changed first. */
  public boolean isPasswordToChange() {
    return caller.mustChangePassword();
  }

  /** Whether the person holds one of the roles, which are separated by blanks. */
  public boolean holds(String anyOf) {
    return Stream.of(anyOf.split(" ", -1)).map(Role::valueOf).anyMatch(getRoles()::contains);
  }

  /**
   * Whether the person may do something, somewhere at least: what the doors ask too, so that a
   * button and its guard agree.
   *
   * @param operation as the access matrix names it, for example {@code request.close}
   */
  public boolean may(String operation) {
    return access.may(operation);
  }

  /**
   * Whether the person may do something in a project; a technician of one city sees no button for
   * another.
   */
  public boolean mayIn(String operation, long projectId) {
    return access.scope(operation).coversProject(projectId);
  }

  /** Whether a page is open to the person; navigation leaves out what is not. */
  public boolean mayOpen(String page) {
    return access.mayOpen(page);
  }

  /** The call context of a write that this person asks for. */
  public CallContext context() {
    return caller.context();
  }

  void speaks(String tag) {
    language = tag;
  }

  void reads(Optional<ZoneId> zone) {
    timeZone = zone.orElse(null);
  }

  /** Forgets what was read, so that the next page reads it again. */
  public void refresh() {
    login = null;
  }

  private void ensureLoaded() {
    if (caller.login().equals(login)) {
      return;
    }
    PersonView person = organization.getPerson(caller.personId());
    personId = person.id();
    displayName = person.displayName();
    language = person.locale();
    timeZone = organization.timeZone(person.id()).orElse(null);
    login = person.login();
  }
}
