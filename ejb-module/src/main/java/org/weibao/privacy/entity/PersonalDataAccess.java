package org.weibao.privacy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalLong;
import org.hibernate.annotations.Immutable;
import org.weibao.kernel.Call;
import org.weibao.kernel.NotInTrail;
import org.weibao.privacy.AccessKind;

/** That somebody read a person's data, took them out, or erased them. */
@Entity
@Immutable
@NotInTrail("it is a log itself")
@Table(name = "personal_data_access")
public class PersonalDataAccess {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private Instant at;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private AccessKind kind;

  @Column(name = "reader_id")
  private Long readerId;

  @Column(columnDefinition = "text")
  private String reader;

  @Column(name = "reader_name", columnDefinition = "text")
  private String readerName;

  @Column(name = "acting_for")
  private Long actingFor;

  @Column(columnDefinition = "text")
  private String origin;

  @Column(columnDefinition = "text")
  private String call;

  @Column(name = "request_id")
  private Long requestId;

  private String subject;

  private String reason;

  /** For the provider. */
  protected PersonalDataAccess() {}

  /**
   * What the call does now.
   *
   * @param requestId the case where it was read; null if there is none
   * @param subject whose data, without a full phone number
   * @param reason why; null if the role's work is the reason
   */
  public PersonalDataAccess(
      Instant at, AccessKind kind, Call call, Long requestId, String subject, String reason) {
    this.at = at;
    this.kind = kind;
    this.readerId = boxed(call.personId());
    this.reader = call.login();
    this.readerName = call.displayName();
    this.actingFor = boxed(call.actingFor());
    this.origin = call.origin().orElse(null);
    this.call = call.requestId();
    this.requestId = requestId;
    this.subject = subject;
    this.reason = reason;
  }

  private static Long boxed(OptionalLong id) {
    return id.isPresent() ? id.getAsLong() : null;
  }
}
