package org.weibao.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.weibao.audit.web.MeanwhileBacking;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.FormKey;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Moments;
import org.weibao.kernel.web.Params;
import org.weibao.organization.PeopleService;
import org.weibao.organization.PersonDetails;
import org.weibao.organization.PersonEventView;
import org.weibao.organization.Role;
import org.weibao.organization.RoleView;
import org.weibao.organization.Validity;
import org.weibao.security.AccountService;
import org.weibao.security.OneTimePassword;
import org.weibao.security.ProviderSettings;

/** One person: what is known of him, his roles, and his way in. */
@Named
@RequestScoped
public class PersonBacking {

  private static final Optional<String> DATA = Optional.of("data");
  private static final Optional<String> GIVE = Optional.of("give");
  private static final String ONE_TIME = "org.weibao.one-time-password";

  @Inject PeopleService people;
  @Inject AccountService accounts;
  @Inject ProviderSettings provider;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Formats formats;
  @Inject Moments moments;
  @Inject Params params;
  @Inject MeanwhileBacking meanwhile;
  @Inject FormKey key;

  private final PersonForm form = new PersonForm();
  private PersonDetails person;

  /** Reads the person; an address without a known id leads nowhere. */
  public void load() {
    try {
      form.fill(getPerson());
      form.setFrom(moments.now().toLocalDate());
    } catch (BusinessException e) {
      Refused.answer(e);
    }
  }

  /**
   * Tells whoever pressed a button that is no longer there, and fills in what was not sent: the
   * page has several forms, and one that comes back must not empty the others.
   */
  public void compare() {
    PersonDetails now = getPerson();
    Stream.of("data", "held", "give", "access")
        .forEach(
            sent ->
                meanwhile.compare(
                    "Person", now.id(), now.version(), now.displayName(), sent + ":version"));
    if (FacesContext.getCurrentInstance().isPostback()) {
      if (!key.formId().equals(DATA)) {
        form.fill(now);
      }
      if (!key.formId().equals(GIVE)) {
        form.setFrom(moments.now().toLocalDate());
      }
    }
  }

  /** The person that the address names. */
  public PersonDetails getPerson() {
    if (person == null) {
      person = people.get(params.number("id").orElse(0L), user.context());
    }
    return person;
  }

  /** Whether this caller may change anything here. */
  public boolean isChangeable() {
    return user.getRoles().contains(Role.ADMINISTRATOR);
  }

  /** Whether this caller may give this person a role: nobody gives himself one. */
  public boolean isGivable() {
    return isChangeable() && getPerson().id() != user.getPersonId();
  }

  /** Whether a role can still be ended. */
  public boolean endable(RoleView role) {
    return isChangeable() && role.validity() != Validity.OVER && !follows(role);
  }

  /** Whether a role of the person follows a group at the sign-in provider. */
  public boolean isFromProvider() {
    return getPerson().roles().stream().anyMatch(this::follows);
  }

  private boolean follows(RoleView role) {
    return role.provided() && provider.isActive();
  }

  /** The one-time password that was just given; shown once. */
  public OneTimePassword getOneTimePassword() {
    return Faces.getFlashAttribute(ONE_TIME);
  }

  /** Writes what was changed about the person. */
  public String save() {
    return step("person.saved", () -> people.edit(id(), version(), form.data(), user.context()));
  }

  /** Lets the person in no more. */
  public String deactivate() {
    return step("person.deactivated", () -> accounts.deactivate(id(), version(), user.context()));
  }

  /** Lets the person in again. */
  public String reactivate() {
    return step("person.reactivated", () -> people.reactivate(id(), version(), user.context()));
  }

  /** Gives the person a new one-time password. */
  public String resetPassword() {
    return step(
        "person.password-reset",
        () -> tellOnce(accounts.resetPassword(id(), version(), user.context())));
  }

  /** Gives the person a role. */
  public String giveRole() {
    return step(
        "person.role-given",
        () -> people.giveRole(id(), version(), form.giveRole(), user.context()));
  }

  /** Ends a role today, at once. */
  public String endRole(long roleId) {
    LocalDate yesterday = moments.now().toLocalDate().minusDays(1);
    return step(
        "person.role-ended",
        () -> people.endRole(id(), version(), roleId, yesterday, user.context()));
  }

  /** An entry of the history in words. */
  public String about(PersonEventView event) {
    String scope =
        event
            .scopeName()
            .map(name -> formats.name(name, event.scopeNameEn().orElse(null)))
            .orElseGet(() -> formats.text(event.scopeKind().orElse(null)));
    String days = event.from().isEmpty() ? "" : days(event.from().get(), event.to().orElse(null));
    return event.role().isPresent()
        ? formats.text(event.role().get()) + " · " + scope + " · " + days
        : event.otherName().map(name -> name + " · " + days).orElse("");
  }

  /** From a day to a day, or without end. */
  public String days(LocalDate from, LocalDate to) {
    return to == null
        ? formats.fill("person.days.open", formats.date(from))
        : formats.fill("person.days", formats.date(from), formats.date(to));
  }

  /** What is typed. */
  public PersonForm getForm() {
    return form;
  }

  static void tellOnce(OneTimePassword given) {
    Faces.setFlashAttribute(ONE_TIME, given);
  }

  static String pageOf(long personId) {
    return "/people/view?faces-redirect=true&id=" + personId;
  }

  private String step(String confirmationKey, Runnable action) {
    Supplier<String> outcome =
        () -> {
          action.run();
          return pageOf(id());
        };
    String next = attempt.to(confirmationKey, outcome);
    person = next == null ? null : person;
    return next;
  }

  private long id() {
    return getPerson().id();
  }

  private int version() {
    return form.getVersion();
  }
}
