package org.weibao.contact.web;

import java.time.LocalDate;
import org.weibao.contact.DutyGround;
import org.weibao.contact.NewCustomerEvent;

/** What is typed of a meeting or event of the customer. */
public class DutyForm {

  private DutyGround kind = DutyGround.CUSTOMER_MEETING;
  private String what;
  private LocalDate first;
  private LocalDate last;
  private boolean onSite;
  private Long event;
  private Long contact;

  NewCustomerEvent command() {
    return new NewCustomerEvent(kind, what, first, last == null ? first : last, onSite);
  }

  public DutyGround getKind() {
    return kind;
  }

  public void setKind(DutyGround kind) {
    this.kind = kind;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public LocalDate getFirst() {
    return first;
  }

  public void setFirst(LocalDate first) {
    this.first = first;
  }

  public LocalDate getLast() {
    return last;
  }

  public void setLast(LocalDate last) {
    this.last = last;
  }

  public boolean isOnSite() {
    return onSite;
  }

  public void setOnSite(boolean onSite) {
    this.onSite = onSite;
  }

  public Long getEvent() {
    return event;
  }

  public void setEvent(Long event) {
    this.event = event;
  }

  public Long getContact() {
    return contact;
  }

  public void setContact(Long contact) {
    this.contact = contact;
  }
}
