package org.weibao.attachment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weibao.attachment.AttachmentService;
import org.weibao.attachment.AttachmentSubject;
import org.weibao.attachment.AttachmentView;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;

/** One file: a picture in full, what is known of it, and withdrawing it. */
@Named
@RequestScoped
public class AttachmentBacking {

  @Inject AttachmentService attachments;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private AttachmentView file;
  private AttachmentSubject subject;
  private List<AttachmentView> pictures;
  private Integer version;
  private String reason;

  /** Reads the file that the address names. */
  public void load() {
    try {
      getFile();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Hides it. */
  public String withdraw() {
    return attempt.to(
        "attachment.withdrawn",
        () -> {
          attachments.withdraw(id(), getVersion(), reason, user.context());
          return AttachmentsBacking.page(getSubject().page());
        });
  }

  /** Whether the reader may hide it now. */
  public boolean isWithdrawable() {
    return !getFile().withdrawn()
        && getFile()
            .projectId()
            .map(project -> user.mayIn("attachment.withdraw", project))
            .orElseGet(() -> user.may("attachment.withdraw"))
        && (user.may("request.explain")
            || getFile().uploadedBy().filter(id -> id == user.getPersonId()).isPresent());
  }

  /** The file. */
  public AttachmentView getFile() {
    if (file == null) {
      file = attachments.get(id());
    }
    return file;
  }

  /** What it belongs to. */
  public AttachmentSubject getSubject() {
    if (subject == null) {
      subject = attachments.subjectOf(getFile().subjectKind(), getFile().subjectKey());
    }
    return subject;
  }

  /** The picture before this one; null if it is the first. */
  public AttachmentView getPrevious() {
    return beside(-1);
  }

  /** The picture after this one; null if it is the last. */
  public AttachmentView getNext() {
    return beside(1);
  }

  private AttachmentView beside(int step) {
    if (pictures == null) {
      pictures =
          attachments.of(getFile().subjectKind(), getFile().subjectKey()).stream()
              .filter(one -> one.picture() && !one.withdrawn())
              .toList();
    }
    int here = pictures.stream().map(AttachmentView::id).toList().indexOf(getFile().id());
    int there = here + step;
    return here < 0 || there < 0 || there >= pictures.size() ? null : pictures.get(there);
  }

  private long id() {
    return params.number("id").orElse(-1L);
  }

  /** Version that the person sees. */
  public int getVersion() {
    return version == null ? getFile().version() : version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  /** Why it is hidden. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
