package org.weibao.attachment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.attachment.ReceivedFile;
import org.weibao.kernel.Row;

/** The bytes of files, once for each SHA-256, in blocks. */
@ApplicationScoped
@Unscoped("bytes are found by the file that the door has let the caller in to")
public class Contents {

  /** Large enough to be quick, small enough for many readers at once. */
  static final int BLOCK = 256 * 1024;

  private static final String INSERT =
      """
      insert into attachment_content (id, sha256, size, media_type, width, height, thumbnail)
      values (nextval('weibao_id'), :sha256, :size, :type, cast(:width as integer),
              cast(:height as integer), cast(:thumbnail as bytea))
      on conflict (sha256) do nothing
      returning id
      """;

  private static final String INSERT_BLOCK =
      """
      insert into attachment_block (content_id, position, bytes)
      values (:content, :position, cast(:bytes as bytea))
      """;

  @PersistenceContext EntityManager em;

  /** Keeps what a file holds, unless it is there already; gives the id of the content. */
  public long keep(ReceivedFile file) throws IOException {
    Optional<Long> added = insert(file);
    if (added.isPresent()) {
      blocks(added.get(), file);
      return added.get();
    }
    return ((Number)
            em.createNativeQuery("select id from attachment_content where sha256 = :sha256")
                .setParameter("sha256", file.sha256())
                .getSingleResult())
        .longValue();
  }

  private Optional<Long> insert(ReceivedFile file) {
    Query insert =
        em.createNativeQuery(INSERT)
            .setParameter("sha256", file.sha256())
            .setParameter("size", file.size())
            .setParameter("type", file.mediaType());
    insert.setParameter(
        "width", file.picture().map(picture -> Integer.toString(picture.width())).orElse(null));
    insert.setParameter(
        "height", file.picture().map(picture -> Integer.toString(picture.height())).orElse(null));
    insert.setParameter(
        "thumbnail",
        file.picture()
            .map(ReceivedFile.Picture::thumbnail)
            .filter(small -> small.length > 0)
            .orElse(null));
    List<?> ids = insert.getResultList();
    return ids.stream().findFirst().map(id -> ((Number) id).longValue());
  }

  private void blocks(long content, ReceivedFile file) throws IOException {
    try (InputStream in = Files.newInputStream(file.path())) {
      int position = 0;
      for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
        em.createNativeQuery(INSERT_BLOCK)
            .setParameter("content", content)
            .setParameter("position", position)
            .setParameter("bytes", block)
            .executeUpdate();
        position++;
      }
    }
  }

  /** One block of what a file holds; empty behind the last. */
  public Optional<byte[]> block(long attachment, int position) {
    return bytes(
        "select b.bytes as bytes from attachment a join attachment_block b on b.content_id ="
            + " a.content_id and b.position = :position where a.id = :id",
        Map.of("id", attachment, "position", position));
  }

  /** The small copy of a picture. */
  public Optional<byte[]> thumbnail(long attachment) {
    return bytes(
        "select c.thumbnail as bytes from attachment a join attachment_content c on c.id ="
            + " a.content_id where a.id = :id and c.thumbnail is not null",
        Map.of("id", attachment));
  }

  private Optional<byte[]> bytes(String sql, Map<String, ?> parameters) {
    return Row.find(em, sql, parameters).map(row -> row.bytes("bytes"));
  }
}
