package org.weibao.contact.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.weibao.contact.ContactData;
import org.weibao.contact.NewShift;
import org.weibao.contact.PlaceRegister;
import org.weibao.organization.Role;

/** What is typed about a contact, a shift, or a register that was handed over. */
public class ContactForm {

  private Role role = Role.SERVICE_TECHNICIAN;
  private Long personId;
  private String name;
  private String phone;
  private Long contactId;
  private Integer weekday;
  private LocalDate day;
  private String from;
  private String to;
  private LocalDate placedOn;
  private String agreedWith;
  private String note;

  /** The contact that is typed. */
  ContactData contact() {
    return new ContactData(role, Optional.ofNullable(personId), name, phone);
  }

  /** The shift that is typed; what is no time of day is left out. */
  NewShift shift() {
    return new NewShift(
        contactId == null ? -1 : contactId,
        Optional.ofNullable(weekday).map(DayOfWeek::of),
        Optional.ofNullable(day),
        time(from),
        time(to));
  }

  /** The register that is typed. */
  PlaceRegister placement() {
    return new PlaceRegister(placedOn, agreedWith, Optional.ofNullable(note));
  }

  private static LocalTime time(String text) {
    try {
      return text == null || text.isBlank()
          ? null
          : text.strip().equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text.strip());
    } catch (DateTimeException e) {
      return null;
    }
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public Long getPersonId() {
    return personId;
  }

  public void setPersonId(Long personId) {
    this.personId = personId;
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

  public Long getContactId() {
    return contactId;
  }

  public void setContactId(Long contactId) {
    this.contactId = contactId;
  }

  public Integer getWeekday() {
    return weekday;
  }

  public void setWeekday(Integer weekday) {
    this.weekday = weekday;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public LocalDate getPlacedOn() {
    return placedOn;
  }

  public void setPlacedOn(LocalDate placedOn) {
    this.placedOn = placedOn;
  }

  public String getAgreedWith() {
    return agreedWith;
  }

  public void setAgreedWith(String agreedWith) {
    this.agreedWith = agreedWith;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
