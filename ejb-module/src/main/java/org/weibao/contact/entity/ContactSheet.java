package org.weibao.contact.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.weibao.contact.ContactLines;
import org.weibao.contact.ContactProblem;
import org.weibao.contact.ContactSheetView;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;

/** A list as it was sent to a property centre (S01-5.1.1-a). Sent → received; never changed. */
@Entity
@Table(name = "contact_sheet")
public class ContactSheet {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "project_id")
  private long projectId;

  private int number;

  private String content;

  private String sha256;

  private String clause;

  private String policy;

  @Column(name = "sent_by")
  private long sentBy;

  @Column(name = "sent_by_name")
  private String sentByName;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "received_by")
  private Long receivedBy;

  @Column(name = "received_by_name")
  private String receivedByName;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Version private int version;

  /** For the provider. */
  protected ContactSheet() {}

  /**
   * A list that is sent now.
   *
   * @param clause that asks for it, with the policy that says so
   */
  public ContactSheet(
      long projectId,
      int number,
      ContactLines lines,
      String clause,
      String policy,
      CallContext context,
      Instant now) {
    this.projectId = projectId;
    this.number = number;
    this.content = lines.text();
    this.sha256 = lines.sha256();
    this.clause = clause;
    this.policy = policy;
    this.sentBy = context.personId();
    this.sentByName = context.displayName();
    this.sentAt = now;
  }

  /** Version of the list, counted within the project. */
  public int number() {
    return number;
  }

  /** Who sent it. */
  public long sentBy() {
    return sentBy;
  }

  /** Whether this very list was sent. */
  public boolean holds(ContactLines lines) {
    return sha256.equals(lines.sha256());
  }

  /** Somebody of the centre has it. */
  public void receive(CallContext context, Instant now) {
    if (receivedAt != null) {
      throw new BusinessException(ContactProblem.RECEIVED, null, receivedByName);
    }
    receivedBy = context.personId();
    receivedByName = context.displayName();
    receivedAt = now;
  }

  /** As people see it. */
  public ContactSheetView view() {
    return new ContactSheetView(
        projectId,
        number,
        ContactLines.parse(content),
        sha256,
        clause,
        policy,
        sentByName,
        sentAt,
        Optional.ofNullable(receivedByName),
        Optional.ofNullable(receivedAt));
  }
}
