package org.weibao.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Moments;
import org.weibao.organization.NewPerson;
import org.weibao.organization.Role;
import org.weibao.security.AccountService;
import org.weibao.security.OneTimePassword;

/** Creating a person; his page then shows the one-time password, once. */
@Named
@RequestScoped
public class NewPersonBacking {

  @Inject AccountService accounts;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Moments moments;

  private final PersonForm form = new PersonForm();

  @PostConstruct
  void begin() {
    form.setFrom(moments.now().toLocalDate());
  }

  /** Only administrators create people. */
  public void load() {
    if (!user.getRoles().contains(Role.ADMINISTRATOR)) {
      Faces.responseSendError(403, null);
    }
  }

  /** Creates the person and shows him. */
  public String save() {
    return attempt.to(
        "person.created",
        () -> {
          OneTimePassword given =
              accounts.create(
                  new NewPerson(
                      form.getLogin().strip().toLowerCase(Locale.ROOT),
                      form.data(),
                      form.giveRole()),
                  user.context());
          PersonBacking.tellOnce(given);
          return PersonBacking.pageOf(given.personId());
        });
  }

  /** What is typed. */
  public PersonForm getForm() {
    return form;
  }
}
