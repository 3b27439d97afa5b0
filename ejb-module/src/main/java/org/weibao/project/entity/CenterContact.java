package org.weibao.project.entity;

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
import org.weibao.kernel.PersonalData;
import org.weibao.project.ContactData;
import org.weibao.project.ContactDuty;
import org.weibao.project.ContactView;

/** Somebody at a property centre, from day to day. */
@Entity
@Table(name = "center_contact")
public class CenterContact {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "center_id")
  private long centerId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private ContactDuty duty;

  private String title;

  @PersonalData private String name;

  @PersonalData private String phone;

  @PersonalData private String email;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Version private int version;

  /** For the provider. */
  protected CenterContact() {}

  /** Somebody at a centre. */
  public CenterContact(long centerId, ContactData data) {
    this.centerId = centerId;
    describe(data);
  }

  public Long id() {
    return id;
  }

  public long centerId() {
    return centerId;
  }

  public int version() {
    return version;
  }

  /** Writes something else down. */
  public final void describe(ContactData data) {
    duty = data.duty();
    title = data.title().orElse(null);
    name = data.name();
    phone = data.phone().orElse(null);
    email = data.email().orElse(null);
    validFrom = data.from().orElse(null);
    validTo = data.to().orElse(null);
  }

  /** What others see. */
  public ContactView view() {
    return new ContactView(
        id,
        new ContactData(
            duty,
            Optional.ofNullable(title),
            name,
            Optional.ofNullable(phone),
            Optional.ofNullable(email),
            Optional.ofNullable(validFrom),
            Optional.ofNullable(validTo)));
  }
}
