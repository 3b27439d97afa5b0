package org.weibao.contact.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.omnifaces.util.Faces;
import org.weibao.contact.ContactListService;
import org.weibao.contact.ContactPaperService;
import org.weibao.contact.ContactService;
import org.weibao.contact.ContactSheetView;
import org.weibao.contact.ContactView;
import org.weibao.contact.ProjectContacts;
import org.weibao.contact.ShiftView;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Params;
import org.weibao.kernel.web.Texts;
import org.weibao.organization.Role;
import org.weibao.organization.web.ActiveUser;
import org.weibao.organization.web.Language;

/** The contacts of one project: who, when, what was sent, and the register F5. */
@Named
@RequestScoped
public class ProjectContactsBacking {

  @Inject ContactService service;
  @Inject ContactListService lists;
  @Inject ContactPaperService papers;
  @Inject Language language;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Formats formats;
  @Inject Params params;

  private final ContactForm form = new ContactForm();
  private ProjectContacts contacts;
  private List<Choice> people;

  /** Reads them; an address without a known id leads nowhere. */
  public void load() {
    try {
      getContacts();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** What is kept of the project that the address names. */
  public ProjectContacts getContacts() {
    if (contacts == null) {
      contacts = service.of(params.number("id").orElse(-1L));
    }
    return contacts;
  }

  /** Whether the person keeps this project's contacts. */
  public boolean isKeeper() {
    return user.mayIn("contact.change", id());
  }

  /** Whether the person sends them. */
  public boolean isSender() {
    return user.mayIn("contact.send", id());
  }

  /** Whether the person hands registers over. */
  public boolean isPlacer() {
    return user.mayIn("contact.place", id());
  }

  /** People to choose from. */
  public List<Choice> getPeople() {
    if (people == null) {
      people = lists.people(id());
    }
    return people;
  }

  /** Roles to choose from. */
  public List<Role> getRoles() {
    return ContactListService.ROLES;
  }

  /** Weekdays to choose from, by number. */
  public Map<String, Integer> getWeekdays() {
    Map<String, Integer> names = new LinkedHashMap<>();
    Arrays.stream(DayOfWeek.values()).forEach(day -> names.put(weekday(day), day.getValue()));
    return names;
  }

  /** The weekday in words. */
  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, Texts.pageLocale());
  }

  /** When a shift is: its weekday or its date. */
  public String when(ShiftView shift) {
    return shift
        .weekday()
        .map(this::weekday)
        .orElseGet(() -> shift.day().map(formats::date).orElse(""));
  }

  /** From when to when a shift is. */
  public String hours(ShiftView shift) {
    String key = shift.overnight() ? "contact.hours.overnight" : "contact.hours";
    return formats.fill(key, shift.from().toString(), shift.to().toString());
  }

  /** Takes somebody into the list. */
  public String add() {
    return step("contact.added", project -> lists.add(project, form.contact(), user.context()));
  }

  /** Takes somebody out of the list. */
  public String remove(ContactView contact) {
    return step(
        "contact.removed",
        project -> lists.remove(project, contact.id(), contact.version(), user.context()));
  }

  /** Has somebody answer at a time. */
  public String addShift() {
    return step(
        "contact.shift.added", project -> lists.addShift(project, form.shift(), user.context()));
  }

  /** Takes a shift away. */
  public String removeShift(ShiftView shift) {
    return step(
        "contact.shift.removed",
        project -> lists.removeShift(project, shift.id(), shift.version(), user.context()));
  }

  /** Sends the list to the property centre. */
  public String send() {
    return step("contact.sent", project -> lists.send(project, user.context()));
  }

  /** Records that the register F5 was handed over. */
  public String place() {
    return step(
        "contact.placed", project -> lists.place(project, form.placement(), user.context()));
  }

  /** Sends a list to the browser as PDF. */
  public void download(ContactSheetView sheet) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      papers.write(sheet.projectId(), sheet.number(), language.getLocale(), pdf);
    } catch (BusinessException e) {
      attempt.refuse(e);
      return;
    }
    Faces.sendFile(pdf.toByteArray(), "contacts-" + sheet.number() + ".pdf", true);
  }

  /** What is typed. */
  public ContactForm getForm() {
    return form;
  }

  private String step(String confirmation, LongConsumer work) {
    long project = id();
    return attempt.to(
        confirmation,
        () -> {
          work.accept(project);
          return "/projects/contacts?faces-redirect=true&id=" + project;
        });
  }

  private long id() {
    return getContacts().state().site().projectId();
  }
}
