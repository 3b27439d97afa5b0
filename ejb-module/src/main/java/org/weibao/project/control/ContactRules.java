package org.weibao.project.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.project.CenterData;
import org.weibao.project.CenterProblem;
import org.weibao.project.ContactData;
import org.weibao.project.ContactDuty;
import org.weibao.project.ContactView;

/** What contacts of a property centre can be: one head and one maintenance supervisor a day. */
public final class ContactRules {

  private ContactRules() {}

  /**
   * Refuses a contact that cannot be.
   *
   * @param others the centre's other contacts
   */
  public static void ensureFits(List<ContactView> others, ContactData data) {
    TypedData.text("name", data.name(), ContactData.NAME_LENGTH);
    data.title().ifPresent(title -> TypedData.length("title", title, ContactData.NAME_LENGTH));
    if (data.duty() == ContactDuty.OTHER && data.title().isEmpty()) {
      throw new BusinessException(CenterProblem.TITLE_MISSING, "title");
    }
    TypedData.phone("phone", data.phone(), CenterData.PHONE_LENGTH);
    TypedData.email("email", data.email(), ContactData.EMAIL_LENGTH);
    TypedData.days("to", data.from(), data.to());
    if (data.duty() != ContactDuty.OTHER) {
      others.stream()
          .filter(other -> other.data().duty() == data.duty())
          .filter(other -> meet(other.data(), data))
          .findFirst()
          .ifPresent(other -> refuse(other.data()));
    }
  }

  private static void refuse(ContactData other) {
    throw new BusinessException(
        CenterProblem.DUTY_TAKEN,
        "duty",
        other.name(),
        other.from().<Object>map(day -> day).orElse(""),
        other.to().<Object>map(day -> day).orElse(""));
  }

  private static boolean meet(ContactData one, ContactData other) {
    return beginsInTime(one.from(), other.to()) && beginsInTime(other.from(), one.to());
  }

  private static boolean beginsInTime(Optional<LocalDate> first, Optional<LocalDate> last) {
    return first.isEmpty() || last.isEmpty() || !first.get().isAfter(last.get());
  }

  /** Who has a duty on a day. */
  public static Optional<ContactView> holder(
      List<ContactView> contacts, ContactDuty duty, LocalDate day) {
    return contacts.stream()
        .filter(contact -> contact.data().duty() == duty && contact.holdsOn(day))
        .findFirst();
  }
}
