package org.weibao.attachment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.attachment.AttachmentOrigin;
import org.weibao.attachment.AttachmentSubject;
import org.weibao.attachment.AttachmentView;
import org.weibao.kernel.Row;

/** Reads stored files. */
@ApplicationScoped
@Unscoped("the door asks for the thing that a file belongs to, by the door of its capability")
public class AttachmentViews {

  private static final String SELECT =
      """
      select a.id, a.subject_kind, a.subject_key, a.project_id, a.file_name, a.note, c.size,
             c.media_type, c.sha256, c.width, c.height, c.thumbnail is not null as picture,
             a.origin, a.for_partners, a.uploaded_by, u.display_name as uploaded_by_name,
             a.uploaded_at, w.display_name as withdrawn_by_name, a.withdrawn_at,
             a.withdrawn_reason, a.version
        from attachment a
        join attachment_content c on c.id = a.content_id
        left join person u on u.id = a.uploaded_by
        left join person w on w.id = a.withdrawn_by
      """;

  @PersistenceContext EntityManager em;

  /** Files of a thing, the first first. */
  public List<AttachmentView> of(AttachmentSubject subject) {
    return Row.list(
            em,
            SELECT + " where a.subject_kind = :kind and a.subject_id = :id order by a.id",
            Map.of("kind", subject.kind(), "id", subject.id()))
        .stream()
        .map(AttachmentViews::view)
        .toList();
  }

  /** How many files a thing has, withdrawn ones too. */
  public long count(AttachmentSubject subject) {
    return Row.find(
            em,
            "select count(*) as files from attachment where subject_kind = :kind and subject_id ="
                + " :id",
            Map.of("kind", subject.kind(), "id", subject.id()))
        .orElseThrow()
        .number("files");
  }

  /** A file by its id. */
  public Optional<AttachmentView> find(long id) {
    return Row.find(em, SELECT + " where a.id = :id", Map.of("id", id)).map(AttachmentViews::view);
  }

  private static AttachmentView view(Row row) {
    return new AttachmentView(
        row.number("id"),
        row.text("subject_kind"),
        row.text("subject_key"),
        row.optionalNumber("project_id"),
        row.text("file_name"),
        row.optionalText("note"),
        row.number("size"),
        row.text("media_type"),
        row.text("sha256"),
        row.optionalNumber("width").map(Long::intValue),
        row.optionalNumber("height").map(Long::intValue),
        row.flag("picture"),
        row.constant("origin", AttachmentOrigin.class),
        row.flag("for_partners"),
        row.optionalNumber("uploaded_by"),
        row.optionalText("uploaded_by_name"),
        row.instant("uploaded_at"),
        row.optionalText("withdrawn_by_name"),
        row.optionalInstant("withdrawn_at"),
        row.optionalText("withdrawn_reason"),
        row.integer("version"));
  }
}
