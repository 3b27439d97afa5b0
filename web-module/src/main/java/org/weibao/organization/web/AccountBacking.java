package org.weibao.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.time.Clock;
import java.util.List;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.PeopleService;
import org.weibao.organization.PersonDetails;
import org.weibao.organization.Role;
import org.weibao.organization.RoleView;
import org.weibao.organization.Validity;
import org.weibao.security.AccountService;
import org.weibao.security.Lock;
import org.weibao.security.SessionView;
import org.weibao.security.SignInView;
import org.weibao.security.web.CurrentCaller;

/**
 * Somebody's way in: sessions and recent sign-ins, on his own page and, for administrators, on the
 * page of another, whom the address names.
 */
@Named
@RequestScoped
public class AccountBacking {

  @Inject AccountService accounts;
  @Inject SignOut signOut;
  @Inject PeopleService people;
  @Inject ActiveUser user;
  @Inject CurrentCaller caller;
  @Inject Attempt attempt;
  @Inject Params params;
  @Inject Clock clock;

  private PersonDetails own;
  private List<SessionView> sessions;
  private List<SignInView> signIns;

  /** Own data and roles. */
  public PersonDetails getOwn() {
    if (own == null) {
      own = people.get(user.getPersonId(), user.context());
    }
    return own;
  }

  /** Own roles that are held or will be. */
  public List<RoleView> getOwnRoles() {
    return getOwn().roles().stream().filter(role -> role.validity() != Validity.OVER).toList();
  }

  /** Whether sessions and sign-ins of the person in the address may be seen. */
  public boolean isVisible() {
    return personId() == user.getPersonId() || user.getRoles().contains(Role.ADMINISTRATOR);
  }

  /** Open sessions, the one used last first. */
  public List<SessionView> getSessions() {
    if (sessions == null) {
      sessions = accounts.sessionsOf(personId(), user.context());
    }
    return sessions;
  }

  /** Whether a session is the one in which this page is read. */
  public boolean isHere(SessionView session) {
    return session.id() == caller.sessionId();
  }

  /** The latest attempts to sign in. */
  public List<SignInView> getSignIns() {
    if (signIns == null) {
      signIns = accounts.signInsOf(personId(), user.context());
    }
    return signIns;
  }

  /** Failures in a row that keep the person out now, or null. */
  public Lock getLock() {
    return accounts
        .lockOf(personId(), user.context())
        .filter(lock -> lock.isShut(clock.instant()))
        .orElse(null);
  }

  /** Ends one session. */
  public String end(long sessionId) {
    return attempt.to(
        "account.session-ended",
        () -> {
          accounts.endSession(personId(), sessionId, user.context());
          return page();
        });
  }

  /** Ends all sessions and tokens; one's own session here ends with this very answer. */
  public String signOutEverywhere() throws ServletException {
    boolean own = personId() == user.getPersonId();
    String outcome =
        attempt.to(
            "account.signed-out-everywhere",
            () -> {
              accounts.signOutEverywhere(personId(), user.context());
              return page();
            });
    if (own && outcome != null) {
      signOut.leave();
      return null;
    }
    return outcome;
  }

  /** Lets the next attempt through. */
  public String liftLock() {
    return attempt.to(
        "person.lock-lifted",
        () -> {
          accounts.liftLock(personId(), user.context());
          return page();
        });
  }

  private long personId() {
    return params.number("id").orElseGet(user::getPersonId);
  }

  private String page() {
    return params.number("id").map(PersonBacking::pageOf).orElse("/account?faces-redirect=true");
  }
}
