package org.weibao.serviceaccount;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Open;
import org.weibao.organization.OrganizationService;
import org.weibao.security.AddressRange;
import org.weibao.security.TokenSubject;
import org.weibao.serviceaccount.control.Secret;
import org.weibao.serviceaccount.entity.ServiceAccount;
import org.weibao.serviceaccount.entity.ServiceAccounts;

/**
 * The door to service accounts. A change of scopes, limits or secret ends the tokens that the
 * account has.
 */
@Stateless
@Guarded
public class ServiceAccountService {

  private static final Pattern CLIENT_ID = Pattern.compile("[a-z][a-z0-9.-]{2,39}");
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_LIST = 1000;

  @Inject ServiceAccounts accounts;
  @Inject ScopeBook scopes;
  @Inject OrganizationService organization;
  @Inject Clock clock;

  /** All accounts by client id. */
  @Allows("serviceaccount.manage")
  public List<ServiceAccountView> list() {
    Instant now = clock.instant();
    return accounts.list().stream().map(account -> account.view(now)).toList();
  }

  /**
   * One account.
   *
   * @throws BusinessException {@link ServiceAccountProblem#UNKNOWN}
   */
  @Allows("serviceaccount.manage")
  public ServiceAccountView get(String clientId) {
    return load(clientId).view(clock.instant());
  }

  /**
   * Makes an account.
   *
   * @return with its first secret
   * @throws BusinessException with a {@link ServiceAccountProblem} if a value cannot be, or {@link
   *     org.weibao.organization.OrganizationProblem#LOGIN_TAKEN}
   */
  @Allows("serviceaccount.manage")
  public NewSecret create(String clientId, ServiceAccountDraft draft, CallContext context) {
    if (clientId == null || !CLIENT_ID.matcher(clientId).matches()) {
      throw new BusinessException(ServiceAccountProblem.BAD_CLIENT_ID, "clientId");
    }
    Instant now = clock.instant();
    String name = name(draft);
    long personId = organization.addServiceAccount(clientId, name);
    ServiceAccount account = new ServiceAccount(personId, clientId, now, context.login());
    describe(account, name, draft, now);
    String secret = Secret.random();
    account.changeSecret(Secret.hash(secret), now);
    accounts.add(account);
    accounts.flush();
    return new NewSecret(account.view(now), secret);
  }

  /**
   * Changes what an account is called, may do, from where and until when.
   *
   * @throws BusinessException with a {@link ServiceAccountProblem} if a value cannot be, or {@link
   *     org.weibao.kernel.CommonProblem#STALE_VERSION}
   */
  @Allows("serviceaccount.manage")
  public ServiceAccountView change(String clientId, int version, ServiceAccountDraft draft) {
    ServiceAccount account = lock(clientId, version);
    Instant now = clock.instant();
    String name = name(draft);
    describe(account, name, draft, now);
    organization.renameServiceAccount(account.personId(), name);
    return changed(account, now);
  }

  /**
   * Gives an account a new secret; the old one and its tokens are no more good.
   *
   * @throws BusinessException {@link ServiceAccountProblem#REVOKED}, or {@link
   *     org.weibao.kernel.CommonProblem#STALE_VERSION}
   */
  @Allows("serviceaccount.manage")
  public NewSecret rotateSecret(String clientId, int version) {
    ServiceAccount account = lock(clientId, version);
    Instant now = clock.instant();
    String secret = Secret.random();
    account.changeSecret(Secret.hash(secret), now);
    return new NewSecret(changed(account, now), secret);
  }

  /**
   * Ends an account for ever, and its tokens.
   *
   * @throws BusinessException {@link ServiceAccountProblem#REVOKED} if it was before, or {@link
   *     org.weibao.kernel.CommonProblem#STALE_VERSION}
   */
  @Allows("serviceaccount.manage")
  public ServiceAccountView revoke(String clientId, int version) {
    ServiceAccount account = lock(clientId, version);
    Instant now = clock.instant();
    account.revoke(now);
    return changed(account, now);
  }

  /**
   * Checks a client id and its secret.
   *
   * @param address where the call comes from
   * @param wanted scopes that the program asks for; empty for all that it holds
   * @return empty if there is no such account, the secret is wrong, or it gets no tokens
   * @throws BusinessException {@link ServiceAccountProblem#ADDRESS_NOT_ALLOWED}, or {@link
   *     ServiceAccountProblem#UNKNOWN_SCOPE} if it asks for a scope that it does not hold
   */
  @Open("signing in asks before it is known who it is")
  public Optional<TokenSubject> authenticate(
      String clientId, String secret, String address, Set<String> wanted) {
    Instant now = clock.instant();
    Optional<ServiceAccount> found =
        accounts
            .find(clientId)
            .filter(account -> Secret.matches(secret, account.secretHash()))
            .filter(account -> account.status(now) == ServiceAccountStatus.GOOD);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    ServiceAccount account = found.get();
    List<AddressRange> ranges = AddressRange.list(String.join(" ", account.addresses()));
    if (!ranges.isEmpty() && !AddressRange.anyContains(ranges, address)) {
      throw new BusinessException(ServiceAccountProblem.ADDRESS_NOT_ALLOWED, null, address);
    }
    Set<String> given = granted(account, wanted);
    accounts.used(account, now);
    return Optional.of(
        new TokenSubject(
            TokenSubject.ofClient(clientId),
            account.personId(),
            clientId,
            account.displayName(),
            scopes.groups(given),
            given));
  }

  /**
   * From when on an account's tokens count; empty if it is unknown, expired or revoked, so that
   * none does.
   */
  @Open("signing in asks before it is known who it is")
  public Optional<Instant> findNotBefore(String clientId) {
    Instant now = clock.instant();
    return accounts
        .find(clientId)
        .filter(account -> account.status(now) == ServiceAccountStatus.GOOD)
        .map(ServiceAccount::notBefore);
  }

  private static Set<String> granted(ServiceAccount account, Set<String> wanted) {
    Set<String> held = new TreeSet<>(account.scopes());
    if (wanted.isEmpty()) {
      return held;
    }
    for (String scope : wanted) {
      if (!held.contains(scope)) {
        throw new BusinessException(ServiceAccountProblem.UNKNOWN_SCOPE, "scope", scope);
      }
    }
    return wanted;
  }

  private ServiceAccountView changed(ServiceAccount account, Instant now) {
    account.endTokens(now);
    accounts.flush();
    return account.view(now);
  }

  private void describe(
      ServiceAccount account, String name, ServiceAccountDraft draft, Instant now) {
    if (draft.expiresAt().isPresent() && !now.isBefore(draft.expiresAt().get())) {
      throw new BusinessException(ServiceAccountProblem.EXPIRED, "expiresAt");
    }
    account.describe(name, scopes(draft), ranges(draft), draft.expiresAt());
  }

  private static String name(ServiceAccountDraft draft) {
    String name = draft.displayName() == null ? "" : draft.displayName().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new BusinessException(ServiceAccountProblem.NAME_MISSING, "displayName", LONGEST_NAME);
    }
    return name;
  }

  private List<String> scopes(ServiceAccountDraft draft) {
    Set<String> chosen = new TreeSet<>(words(draft.scopes()));
    if (chosen.isEmpty()) {
      throw new BusinessException(ServiceAccountProblem.SCOPES_MISSING, "scopes");
    }
    Set<String> known = scopes.names();
    for (String scope : chosen) {
      if (!known.contains(scope)) {
        throw new BusinessException(ServiceAccountProblem.UNKNOWN_SCOPE, "scopes", scope);
      }
    }
    return List.copyOf(chosen);
  }

  private static List<String> ranges(ServiceAccountDraft draft) {
    List<String> ranges = words(draft.addresses());
    for (String range : ranges) {
      if (AddressRange.parse(range).isEmpty()) {
        throw new BusinessException(ServiceAccountProblem.BAD_ADDRESS, "addresses", range);
      }
    }
    if (String.join(" ", ranges).length() > LONGEST_LIST) {
      throw new BusinessException(ServiceAccountProblem.BAD_ADDRESS, "addresses", "…");
    }
    return ranges;
  }

  private static List<String> words(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split("[\\s,]+", -1)).filter(word -> !word.isEmpty()).toList();
  }

  private ServiceAccount lock(String clientId, int version) {
    ServiceAccount account = accounts.findForUpdate(clientId).orElseThrow(() -> unknown(clientId));
    account.ensureVersion(version);
    return account;
  }

  private ServiceAccount load(String clientId) {
    return accounts.find(clientId).orElseThrow(() -> unknown(clientId));
  }

  private static BusinessException unknown(String clientId) {
    return new BusinessException(ServiceAccountProblem.UNKNOWN, null, clientId);
  }
}
