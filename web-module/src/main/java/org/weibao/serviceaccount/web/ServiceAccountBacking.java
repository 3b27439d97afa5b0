package org.weibao.serviceaccount.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.weibao.audit.web.MeanwhileBacking;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Moments;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.serviceaccount.NewSecret;
import org.weibao.serviceaccount.ScopeBook;
import org.weibao.serviceaccount.ScopeRule;
import org.weibao.serviceaccount.ServiceAccountDraft;
import org.weibao.serviceaccount.ServiceAccountService;
import org.weibao.serviceaccount.ServiceAccountStatus;
import org.weibao.serviceaccount.ServiceAccountView;

/** One service account: making it, changing it, its secret, its end. */
@Named
@RequestScoped
public class ServiceAccountBacking {

  private static final String PAGE = "/service-accounts/view?faces-redirect=true&client=";
  private static final String SECRET = "secret";

  @Inject ServiceAccountService accounts;
  @Inject ServiceAccountsBacking list;
  @Inject ScopeBook scopes;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Moments moments;
  @Inject Params params;
  @Inject MeanwhileBacking meanwhile;

  private final ServiceAccountForm form = new ServiceAccountForm();
  private ServiceAccountView account;

  /** Reads the account that the address names. */
  public void load() {
    list.open();
    if (FacesContext.getCurrentInstance().getResponseComplete()) {
      return;
    }
    try {
      getAccount();
    } catch (BusinessException e) {
      Params.answerNotFound();
      return;
    }
    if (!FacesContext.getCurrentInstance().isPostback()) {
      form.setDisplayName(account.displayName());
      form.setScopes(List.copyOf(account.scopes()));
      form.setAddresses(String.join(" ", account.addresses()));
      form.setExpiresAt(account.expiresAt().map(moments::local).orElse(null));
      form.setVersion(account.version());
    }
  }

  /** Tells whoever changed an account that was ended. */
  public void compare() {
    ServiceAccountView now = getAccount();
    meanwhile.compare("ServiceAccount", now.id(), now.version(), now.clientId(), "form:version");
  }

  /** Makes an account and shows its secret. */
  public String create() {
    return attempt.to(
        "serviceaccount.created",
        () -> show(accounts.create(form.getClientId(), draft(), user.context())));
  }

  /** Keeps what was changed. */
  public String save() {
    return attempt.to(
        "serviceaccount.saved",
        () ->
            PAGE + accounts.change(getAccount().clientId(), form.getVersion(), draft()).clientId());
  }

  /** Makes a new secret and shows it. */
  public String rotate() {
    return attempt.to(
        "serviceaccount.rotated",
        () -> show(accounts.rotateSecret(getAccount().clientId(), form.getVersion())));
  }

  /** Ends the account. */
  public String revoke() {
    return attempt.to(
        "serviceaccount.revoked",
        () -> PAGE + accounts.revoke(getAccount().clientId(), form.getVersion()).clientId());
  }

  /** The account of the page; asked for before the page is loaded when a form comes back. */
  public ServiceAccountView getAccount() {
    if (account == null) {
      account = accounts.get(params.text("client").orElse(""));
    }
    return account;
  }

  /** Whether it can still be changed. */
  public boolean isOpen() {
    return getAccount().status() != ServiceAccountStatus.REVOKED;
  }

  /** What is typed. */
  public ServiceAccountForm getForm() {
    return form;
  }

  /** Scopes to choose from. */
  public List<String> getChoices() {
    return List.copyOf(scopes.names());
  }

  /** What the scopes open. */
  public List<ScopeRule> getRules() {
    return scopes.rules();
  }

  private static String show(NewSecret made) {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().put(SECRET, made.secret());
    return PAGE + made.account().clientId();
  }

  private ServiceAccountDraft draft() {
    return new ServiceAccountDraft(
        form.getDisplayName(),
        String.join(" ", form.getScopes()),
        form.getAddresses(),
        Optional.ofNullable(moments.instant(form.getExpiresAt())));
  }
}
