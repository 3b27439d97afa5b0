package org.weibao.attachment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.AccessService;
import org.weibao.attachment.control.Reception;
import org.weibao.attachment.entity.Attachment;
import org.weibao.attachment.entity.AttachmentViews;
import org.weibao.attachment.entity.Attachments;
import org.weibao.attachment.entity.Contents;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Open;
import org.weibao.kernel.Within;
import org.weibao.organization.Role;

/** The door to the files of cases. */
@Stateless
@Guarded
public class AttachmentService {

  private static final Set<Role> PARTNERS = EnumSet.of(Role.PROPERTY_CENTER, Role.SUPPLIER);
  private static final int REASON_LENGTH = 300;
  private static final int NOTE_LENGTH = 200;

  @Inject @Any Instance<AttachmentSubjects> subjects;
  @Inject AttachmentSettings settings;
  @Inject AttachmentViews views;
  @Inject Attachments attachments;
  @Inject Contents contents;
  @Inject AccessService access;
  @Inject Clock clock;

  /** What is taken. */
  @Open("says nothing of any case")
  public AttachmentRules rules() {
    return settings.rules();
  }

  /**
   * Files of a thing that the caller may see, the first first. Partners do not see what the
   * department keeps to itself nor what was withdrawn.
   *
   * @throws BusinessException {@link AttachmentProblem#UNKNOWN_SUBJECT}
   */
  @Allows("attachment.read")
  public List<AttachmentView> of(String kind, String key) {
    return views.of(subject(kind, key)).stream().filter(this::isShown).toList();
  }

  /**
   * What files belong to.
   *
   * @throws BusinessException {@link AttachmentProblem#UNKNOWN_SUBJECT}
   */
  @Allows("attachment.read")
  public AttachmentSubject subjectOf(String kind, String key) {
    return subject(kind, key);
  }

  /**
   * One file.
   *
   * @throws BusinessException {@link AttachmentProblem#UNKNOWN}
   */
  @Allows("attachment.read")
  public AttachmentView get(long id) {
    return readable(id).orElseThrow(AttachmentService::unknown);
  }

  /**
   * Sends what a file holds, block by block; no transaction and no connection waits for a slow
   * reader.
   *
   * @throws BusinessException {@link AttachmentProblem#UNKNOWN}; before the first byte is sent
   */
  @Allows("attachment.read")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void send(long id, OutputStream out) throws IOException {
    get(id);
    int position = 0;
    Optional<byte[]> block = contents.block(id, position);
    while (block.isPresent()) {
      out.write(block.get());
      position++;
      block = contents.block(id, position);
    }
  }

  /**
   * The small copy of a picture, as JPEG.
   *
   * @throws BusinessException {@link AttachmentProblem#UNKNOWN}, also if there is none
   */
  @Allows("attachment.read")
  public byte[] thumbnail(long id) {
    get(id);
    return contents.thumbnail(id).orElseThrow(AttachmentService::unknown);
  }

  /**
   * Looks at what is sent, before anything is stored; reads no further than is taken.
   *
   * @param name as the sender calls it
   * @return to be closed by the caller, kept or not
   * @throws BusinessException {@link AttachmentProblem}, at the field {@code file}
   */
  @Allows("attachment.add")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public ReceivedFile receive(String name, InputStream in) throws IOException {
    return new Reception(settings.rules()).receive(name, in);
  }

  /**
   * Keeps a file with a thing.
   *
   * @param note what it shows, in a few words; null or blank for nothing
   * @param forPartners whether the property centre may see it; what a partner sends he may
   * @throws BusinessException {@link AttachmentProblem}
   */
  @Allows("attachment.add")
  public AttachmentView add(
      String kind,
      String key,
      ReceivedFile file,
      String note,
      boolean forPartners,
      CallContext context) {
    AttachmentSubject subject = subject(kind, key);
    ensureMay("attachment.add", kind, subject.projectId());
    boolean partner = isPartner();
    return keep(
        subject,
        file,
        note,
        partner ? AttachmentOrigin.PARTNER : AttachmentOrigin.DEPARTMENT,
        partner || forPartners,
        Optional.of(context.personId()));
  }

  /**
   * As {@link #receive}, for another capability's operation that lets people in who are not signed
   * in.
   */
  @Within
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public ReceivedFile receiveFromPublic(String name, InputStream in) throws IOException {
    return new Reception(settings.rules()).receive(name, in);
  }

  /** Keeps a file that somebody sent who is not signed in; the thing was found by the caller. */
  @Within
  public AttachmentView addFromPublic(AttachmentSubject subject, ReceivedFile file) {
    return keep(subject, file, null, AttachmentOrigin.PUBLIC, true, Optional.empty());
  }

  private AttachmentView keep(
      AttachmentSubject subject,
      ReceivedFile file,
      String note,
      AttachmentOrigin origin,
      boolean forPartners,
      Optional<Long> uploadedBy) {
    String words = note == null ? "" : note.strip();
    if (words.length() > NOTE_LENGTH) {
      throw new BusinessException(AttachmentProblem.NOTE, "note", NOTE_LENGTH);
    }
    if (views.count(subject) >= settings.rules().maxFiles()) {
      throw new BusinessException(
          AttachmentProblem.TOO_MANY_FILES, "file", settings.rules().maxFiles());
    }
    try {
      Attachment added =
          attachments.add(
              new Attachment(
                  subject,
                  contents.keep(file),
                  file.fileName(),
                  words.isEmpty() ? Optional.empty() : Optional.of(words),
                  origin,
                  forPartners,
                  uploadedBy,
                  clock.instant()));
      return views.find(added.id()).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Hides a file; it stays with the case and in the trail.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link AttachmentProblem#REASON_MISSING}, {@link
   *     AttachmentProblem#WITHDRAWN} or {@link AttachmentProblem#NOT_YOURS}
   */
  @Allows("attachment.withdraw")
  public AttachmentView withdraw(long id, int version, String why, CallContext context) {
    AttachmentView seen = get(id);
    ensureMay("attachment.withdraw", seen.subjectKind(), seen.projectId());
    if (isPartner() && !seen.uploadedBy().equals(Optional.of(context.personId()))) {
      throw new BusinessException(AttachmentProblem.NOT_YOURS, null, seen.fileName());
    }
    String reason = why == null ? "" : why.strip();
    if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
      throw new BusinessException(AttachmentProblem.REASON_MISSING, "reason", REASON_LENGTH);
    }
    Attachment attachment = attachments.findForUpdate(id).orElseThrow(AttachmentService::unknown);
    attachment.ensureVersion(version);
    attachment.withdraw(reason, context.personId(), clock.instant());
    attachments.flush();
    return views.find(id).orElseThrow();
  }

  private void ensureMay(String operation, String kind, Optional<Long> projectId) {
    if (projectId.isPresent()) {
      access.ensureInProject(operation, projectId.get());
    } else {
      bean(kind).ensureChangeable();
    }
  }

  private Optional<AttachmentView> readable(long id) {
    return views
        .find(id)
        .filter(view -> bean(view.subjectKind()).find(view.subjectKey()).isPresent())
        .filter(this::isShown);
  }

  private boolean isShown(AttachmentView view) {
    return !isPartner() || view.forPartners() && !view.withdrawn();
  }

  private boolean isPartner() {
    Set<Role> roles = access.roles();
    return !roles.isEmpty() && PARTNERS.containsAll(roles);
  }

  private AttachmentSubject subject(String kind, String key) {
    return bean(kind)
        .find(key)
        .orElseThrow(() -> new BusinessException(AttachmentProblem.UNKNOWN_SUBJECT, "key", key));
  }

  private AttachmentSubjects bean(String kind) {
    return subjects.stream()
        .filter(bean -> bean.kind().equals(kind))
        .findFirst()
        .orElseThrow(
            () -> new BusinessException(AttachmentProblem.UNKNOWN_SUBJECT, "subject", kind));
  }

  private static BusinessException unknown() {
    return new BusinessException(AttachmentProblem.UNKNOWN, null);
  }
}
