package org.weibao.attachment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.weibao.attachment.AttachmentOrigin;
import org.weibao.attachment.AttachmentProblem;
import org.weibao.attachment.AttachmentSubject;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.StaleVersion;

/** A file of a thing. It may be withdrawn, and stays; nothing else of it ever changes. */
@Entity
@Table(name = "attachment")
public class Attachment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "subject_kind")
  private String subjectKind;

  @Column(name = "subject_id")
  private long subjectId;

  @Column(name = "subject_key")
  private String subjectKey;

  @Column(name = "project_id")
  private Long projectId;

  @Column(name = "request_id")
  private Long requestId;

  @Column(name = "content_id")
  private long contentId;

  @Column(name = "file_name")
  private String fileName;

  private String note;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private AttachmentOrigin origin;

  @Column(name = "for_partners")
  private boolean forPartners;

  @Column(name = "uploaded_by")
  private Long uploadedBy;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "withdrawn_by")
  private Long withdrawnBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawn_reason")
  private String withdrawnReason;

  @Version private int version;

  /** For the provider. */
  protected Attachment() {}

  /** A file of a thing, from somebody. */
  public Attachment(
      AttachmentSubject subject,
      long contentId,
      String fileName,
      Optional<String> note,
      AttachmentOrigin origin,
      boolean forPartners,
      Optional<Long> uploadedBy,
      Instant now) {
    this.subjectKind = subject.kind();
    this.subjectId = subject.id();
    this.subjectKey = subject.key();
    this.projectId = subject.projectId().orElse(null);
    this.requestId = subject.requestId().orElse(null);
    this.contentId = contentId;
    this.fileName = Objects.requireNonNull(fileName, "file name");
    this.note = note.orElse(null);
    this.origin = Objects.requireNonNull(origin, "origin");
    this.forPartners = forPartners;
    this.uploadedBy = uploadedBy.orElse(null);
    this.uploadedAt = Objects.requireNonNull(now, "now");
  }

  /**
   * Hides it.
   *
   * @throws BusinessException {@link AttachmentProblem#WITHDRAWN}
   */
  public void withdraw(String reason, long person, Instant now) {
    if (withdrawnAt != null) {
      throw new BusinessException(AttachmentProblem.WITHDRAWN, null, fileName);
    }
    withdrawnReason = Objects.requireNonNull(reason, "reason");
    withdrawnBy = person;
    withdrawnAt = Objects.requireNonNull(now, "now");
  }

  /** Refuses a change to something that was changed since it was read. */
  public void ensureVersion(int seen) {
    StaleVersion.ensureSeen(Attachment.class, id, fileName, seen, version);
  }

  /** Id under which it is read. */
  public long id() {
    return id;
  }
}
