package org.weibao.contact.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import org.omnifaces.util.Faces;
import org.weibao.contact.CenterContacts;
import org.weibao.contact.ContactLines;
import org.weibao.contact.ContactListService;
import org.weibao.contact.ContactPaperService;
import org.weibao.contact.ContactService;
import org.weibao.contact.ContactSheetView;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Texts;
import org.weibao.organization.web.ActiveUser;
import org.weibao.organization.web.Language;

/** Whom a property centre calls, project by project. */
@Named
@RequestScoped
public class ReceivedContactsBacking {

  @Inject ContactService service;
  @Inject ContactListService lists;
  @Inject ContactPaperService papers;
  @Inject Language language;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Formats formats;

  private List<CenterContacts> rows;

  /** The centre's projects that a list was sent for. */
  public List<CenterContacts> getRows() {
    if (rows == null) {
      rows = service.received();
    }
    return rows;
  }

  /** The weekday in words. */
  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, Texts.pageLocale());
  }

  /** From when to when somebody answers. */
  public String hours(ContactLines.Duty duty) {
    String key = duty.to().isAfter(duty.from()) ? "contact.hours" : "contact.hours.overnight";
    return formats.fill(key, duty.from().toString(), duty.to().toString());
  }

  /** Confirms that the centre has the list. */
  public String confirm(ContactSheetView sheet) {
    return attempt.to(
        "contact.confirmed",
        () -> {
          lists.confirm(sheet.projectId(), sheet.number(), user.context());
          return "/service-contacts?faces-redirect=true";
        });
  }

  /** Sends the list to the browser as PDF. */
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
}
