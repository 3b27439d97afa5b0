package org.weibao.approval.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.weibao.approval.CaseState;
import org.weibao.approval.NewApproval;
import org.weibao.kernel.NotInTrail;
import org.weibao.organization.Role;

/**
 * The approval of one document. What was asked and answered stands in its rounds and never changes;
 * here stands where it has got to, which lists ask for.
 */
@Entity
@Table(name = "approval_case")
public class ApprovalRecord {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String document;

  @NotInTrail("only the product needs it")
  @Column(name = "document_id")
  private long documentId;

  private String number;

  private String link;

  @Column(name = "project_id")
  private long projectId;

  @NotInTrail("only the product needs it")
  private String operation;

  @NotInTrail("only the product needs it")
  @Column(name = "subject_column")
  private String subjectColumn;

  @NotInTrail("only the product needs it")
  @Column(name = "subject_id")
  private long subjectId;

  @NotInTrail("only the product needs it")
  private boolean tells;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private CaseState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "waiting_role", columnDefinition = "varchar")
  private Role waitingRole;

  @Column(name = "requested_by")
  private long requestedBy;

  @Column(name = "requested_at")
  private Instant requestedAt;

  private int round;

  /** For the provider. */
  protected ApprovalRecord() {}

  /** The approval of a document that is about to be put to people. */
  public ApprovalRecord(NewApproval command, long requestedBy, Instant requestedAt) {
    this.document = command.plan().question().document();
    this.documentId = command.documentId();
    this.number = command.number();
    this.link = command.link();
    this.projectId = command.plan().question().projectId();
    this.operation = command.plan().question().operation();
    this.subjectColumn = command.subject().column();
    this.subjectId = command.subject().id();
    this.tells = command.tells();
    ask(command, requestedBy, requestedAt);
  }

  /** Puts the document to people, for the first time or again. */
  public final void ask(NewApproval command, long by, Instant at) {
    state = CaseState.IN_APPROVAL;
    waitingRole = command.plan().firstRole();
    requestedBy = by;
    requestedAt = at;
    round++;
  }

  /** The next one is asked. */
  public void passTo(Role next) {
    waitingRole = Objects.requireNonNull(next, "next role");
  }

  /** Nobody is asked any more. */
  public void end(CaseState how) {
    state = how;
    waitingRole = null;
  }

  public long id() {
    return id;
  }

  public String document() {
    return document;
  }

  public long documentId() {
    return documentId;
  }

  public String number() {
    return number;
  }

  public String link() {
    return link;
  }

  public long projectId() {
    return projectId;
  }

  /** Operation of the access matrix that a decision is. */
  public String operation() {
    return operation;
  }

  /** Whose history the approval belongs to. */
  public NewApproval.Subject subject() {
    return new NewApproval.Subject(subjectColumn, subjectId);
  }

  /** Whether people are told in general words. */
  public boolean tells() {
    return tells;
  }

  public CaseState state() {
    return state;
  }

  /** Role whose turn it is, while somebody is asked. */
  public Optional<Role> waitingRole() {
    return Optional.ofNullable(waitingRole);
  }

  public long requestedBy() {
    return requestedBy;
  }

  /** Number of the round that counts, from 1. */
  public int round() {
    return round;
  }
}
