package org.weibao.contact;

import java.util.Objects;
import java.util.Optional;
import org.weibao.organization.Role;

/**
 * What is written down of a contact.
 *
 * @param role as whom he is called
 * @param personId somebody of the department; fills the name and the phone where they are empty
 * @param name at most {@link #NAME_LENGTH} characters
 * @param phone digits with blanks, hyphens, brackets and a leading plus
 */
public record ContactData(Role role, Optional<Long> personId, String name, String phone) {

  public static final int NAME_LENGTH = 80;
  public static final int PHONE_LENGTH = 40;

  /** Texts are stripped; none is empty. */
  public ContactData {
    Objects.requireNonNull(personId, "person");
    name = name == null ? "" : name.strip();
    phone = phone == null ? "" : phone.strip();
  }

  /** With what the person himself is called and where he is reached, where nothing is written. */
  ContactData filled(String personName, Optional<String> personPhone) {
    return new ContactData(
        role,
        personId,
        name.isEmpty() ? personName : name,
        phone.isEmpty() ? personPhone.orElse("") : phone);
  }
}
