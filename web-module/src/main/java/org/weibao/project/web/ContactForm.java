package org.weibao.project.web;

import java.time.LocalDate;
import java.util.Optional;
import org.weibao.project.ContactData;
import org.weibao.project.ContactDuty;
import org.weibao.project.ContactView;

/** What is typed about somebody at a property centre. */
public class ContactForm {

  private Long contactId;
  private ContactDuty duty;
  private String title;
  private String name;
  private String phone;
  private String email;
  private LocalDate from;
  private LocalDate to;

  /** Begins with what is known of a contact. */
  void fill(ContactView known) {
    ContactData data = known.data();
    contactId = known.id();
    duty = data.duty();
    title = data.title().orElse(null);
    name = data.name();
    phone = data.phone().orElse(null);
    email = data.email().orElse(null);
    from = data.from().orElse(null);
    to = data.to().orElse(null);
  }

  /** What is typed. */
  ContactData data() {
    return new ContactData(
        duty,
        Optional.ofNullable(title),
        name,
        Optional.ofNullable(phone),
        Optional.ofNullable(email),
        Optional.ofNullable(from),
        Optional.ofNullable(to));
  }

  public Long getContactId() {
    return contactId;
  }

  public void setContactId(Long contactId) {
    this.contactId = contactId;
  }

  public ContactDuty getDuty() {
    return duty;
  }

  public void setDuty(ContactDuty duty) {
    this.duty = duty;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
