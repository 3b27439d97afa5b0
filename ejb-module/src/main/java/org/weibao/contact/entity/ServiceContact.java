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
import java.util.Optional;
import org.weibao.contact.ContactData;
import org.weibao.contact.ContactView;
import org.weibao.kernel.StaleVersion;
import org.weibao.organization.Role;

/** Somebody whom a property centre calls (S01-5.1.1-a). */
@Entity
@Table(name = "service_contact")
public class ServiceContact {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "project_id")
  private long projectId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private Role role;

  @Column(name = "person_id")
  private Long personId;

  private String name;

  private String phone;

  @Version private int version;

  /** For the provider. */
  protected ServiceContact() {}

  /** A contact of a project. */
  public ServiceContact(long projectId, ContactData data) {
    this.projectId = projectId;
    describe(data);
  }

  /** Whether it is of a project. */
  public boolean isOf(long project) {
    return projectId == project;
  }

  /** Writes something else down. */
  public final void describe(ContactData data) {
    role = data.role();
    personId = data.personId().orElse(null);
    name = data.name();
    phone = data.phone();
  }

  /** Refuses who has not seen the present version. */
  public void ensureSeen(int seen) {
    StaleVersion.ensureSeen(ServiceContact.class, id, name, seen, version);
  }

  /** As people see it. */
  public ContactView view() {
    return new ContactView(id, role, Optional.ofNullable(personId), name, phone, version);
  }
}
