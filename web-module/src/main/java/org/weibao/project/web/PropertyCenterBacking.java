package org.weibao.project.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.weibao.audit.web.MeanwhileBacking;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.FormKey;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.project.CenterDetails;
import org.weibao.project.ContactDuty;
import org.weibao.project.ContactView;
import org.weibao.project.ProjectService;
import org.weibao.project.PropertyCenterService;
import org.weibao.request.RequestService;

/** One property centre: who is there, what it looks after, and keeping both. */
@Named
@RequestScoped
public class PropertyCenterBacking {

  /** Further than this nobody counts open requests while a page waits. */
  private static final int COUNTED = 200;

  private static final Optional<String> DATA = Optional.of("data");

  @Inject PropertyCenterService service;
  @Inject ProjectService projects;
  @Inject RequestService requests;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;
  @Inject Formats formats;
  @Inject MeanwhileBacking meanwhile;
  @Inject FormKey key;

  private final CenterForm form = new CenterForm();
  private final ContactForm contact = new ContactForm();
  private CenterDetails details;
  private List<Choice> cities;

  /** Reads it; an address without a known id leads nowhere. */
  public void load() {
    try {
      form.fill(getDetails());
      params
          .number("contact")
          .flatMap(
              id ->
                  Stream.concat(details.contacts().stream(), details.former().stream())
                      .filter(known -> known.id() == id)
                      .findFirst())
          .ifPresent(contact::fill);
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Tells who was faster, and fills the form that was not sent. */
  public void compare() {
    FacesContext context = FacesContext.getCurrentInstance();
    if (context.getResponseComplete()) {
      return;
    }
    CenterDetails now = getDetails();
    Stream.of("data", "contact", "held")
        .forEach(
            sent ->
                meanwhile.compare(
                    "PropertyCenter",
                    now.center().id(),
                    now.version(),
                    now.center().code(),
                    sent + ":version"));
    if (context.isPostback() && !key.formId().equals(DATA)) {
      form.fill(now);
    }
  }

  /** The centre that the address names. */
  public CenterDetails getDetails() {
    if (details == null) {
      details = service.details(params.number("id").orElse(-1L));
    }
    return details;
  }

  /** How many requests of a project are open, in words. */
  public String open(long projectId) {
    long open =
        requests
            .count(ListQuery.first(1).with("project", projectId).with("open", true), COUNTED, true)
            .orElse(0L);
    return open >= COUNTED
        ? formats.fill("list.more-than", formats.count(COUNTED - 1))
        : formats.count(open);
  }

  /** The days of a contact in words. */
  public String days(ContactView shown) {
    String from = shown.data().from().map(formats::date).orElse("");
    String to = shown.data().to().map(formats::date).orElse("");
    if (from.isEmpty() && to.isEmpty()) {
      return "";
    }
    return to.isEmpty()
        ? formats.fill("project.days.since", from)
        : formats.fill("project.days", from, to).strip();
  }

  /** Cities to choose from. */
  public List<Choice> getCities() {
    if (cities == null) {
      cities = projects.cityChoices();
    }
    return cities;
  }

  /** What contacts can be there for. */
  public ContactDuty[] getDuties() {
    return ContactDuty.values();
  }

  /** Takes a centre on and shows it. */
  public String create() {
    return attempt.to("center.created", () -> pageOf(service.create(form.data(), user.context())));
  }

  /** Writes what was changed. */
  public String save() {
    return step(
        "center.saved", () -> service.edit(id(), form.getVersion(), form.data(), user.context()));
  }

  /** Writes a contact down, a new one or one that was chosen. */
  public String saveContact() {
    Long chosen = contact.getContactId();
    return step(
        "center.contact-saved",
        () -> {
          if (chosen == null) {
            service.addContact(id(), form.getVersion(), contact.data(), user.context());
          } else {
            service.editContact(id(), form.getVersion(), chosen, contact.data(), user.context());
          }
        });
  }

  /** Takes a contact back. */
  public String removeContact(long contactId) {
    return step(
        "center.contact-removed",
        () -> service.removeContact(id(), form.getVersion(), contactId, user.context()));
  }

  private String step(String confirmationKey, Runnable action) {
    Supplier<String> outcome =
        () -> {
          action.run();
          return pageOf(id());
        };
    String next = attempt.to(confirmationKey, outcome);
    details = next == null ? null : details;
    return next;
  }

  private static String pageOf(long centerId) {
    return "/property-centers/edit?faces-redirect=true&id=" + centerId;
  }

  private long id() {
    return getDetails().center().id();
  }

  /** What is typed. */
  public CenterForm getForm() {
    return form;
  }

  /** What is typed of a contact. */
  public ContactForm getContact() {
    return contact;
  }
}
