package org.weibao.attachment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.weibao.access.Unscoped;

/** Stored files, for changes; {@link AttachmentViews} reads. */
@ApplicationScoped
@Unscoped("for changes; the door has asked for the thing that the file belongs to")
public class Attachments {

  @PersistenceContext EntityManager em;

  /** Keeps a file. */
  public Attachment add(Attachment attachment) {
    em.persist(attachment);
    em.flush();
    return attachment;
  }

  /** A file by its id, locked until the transaction ends. */
  public Optional<Attachment> findForUpdate(long id) {
    return Optional.ofNullable(em.find(Attachment.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Sends changes to the database, so that they can be read back. */
  public void flush() {
    em.flush();
  }
}
