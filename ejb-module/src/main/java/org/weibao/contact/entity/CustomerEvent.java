package org.weibao.contact.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.contact.ContactView;
import org.weibao.contact.CustomerEventView;
import org.weibao.contact.DutyGround;
import org.weibao.contact.NewCustomerEvent;
import org.weibao.kernel.PersonalData;
import org.weibao.kernel.StaleVersion;

/** An important meeting or event of the customer (S12-4.2.4b). */
@Entity
@Table(name = "customer_event")
public class CustomerEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "project_id")
  private long projectId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private DutyGround kind;

  private String what;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "on_site")
  private boolean onSite;

  @PersonalData
  @Column(name = "on_site_person")
  private String onSitePerson;

  @PersonalData
  @Column(name = "on_site_phone")
  private String onSitePhone;

  @Version private int version;

  /** For the provider. */
  protected CustomerEvent() {}

  /** An event of a project's customer. */
  public CustomerEvent(long projectId, NewCustomerEvent event) {
    this.projectId = projectId;
    this.kind = event.kind();
    this.what = event.what();
    this.firstDay = event.first();
    this.lastDay = event.last();
    this.onSite = event.onSite();
  }

  /** Somebody will be there; he stays named if he leaves the project's list. */
  public void assign(ContactView contact) {
    onSite = true;
    onSitePerson = contact.name();
    onSitePhone = contact.phone();
  }

  /** Refuses who has not seen the present version. */
  public void ensureSeen(int seen) {
    StaleVersion.ensureSeen(CustomerEvent.class, id, what, seen, version);
  }

  /** As people see it. */
  public CustomerEventView view() {
    return new CustomerEventView(
        id,
        kind,
        what,
        firstDay,
        lastDay,
        onSite,
        Optional.ofNullable(onSitePerson),
        Optional.ofNullable(onSitePhone),
        version);
  }
}
