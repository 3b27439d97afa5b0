package org.weibao.masterimport.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;

/** What is in files that wait to be imported, once for each SHA-256. */
@ApplicationScoped
@Unscoped("found by the job that the door has let the caller in to")
public class ImportFiles {

  private static final String KEEP =
      """
      insert into master_import_file (id, sha256, content, kept_until)
      values (nextval('weibao_id'), :sha256, :content, :until)
      on conflict (sha256) do update
        set kept_until = greatest(master_import_file.kept_until, excluded.kept_until)
      returning id
      """;

  private static final String FORGET =
      """
      delete from master_import_file f
       where f.kept_until < :now
         and not exists (select 1 from master_import_job j
                          where j.file_id = f.id and j.finished_at is null)
      """;

  @PersistenceContext EntityManager em;

  /** Keeps what a file holds, unless it is there already; gives the id of the content. */
  public long keep(String sha256, byte[] content, Instant until) {
    return ((Number)
            em.createNativeQuery(KEEP)
                .setParameter("sha256", sha256)
                .setParameter("content", content)
                .setParameter("until", until)
                .getSingleResult())
        .longValue();
  }

  /** What a file holds; empty if it was forgotten. */
  public Optional<byte[]> content(long id) {
    return Row.find(em, "select content from master_import_file where id = :id", Map.of("id", id))
        .map(row -> row.bytes("content"));
  }

  /** Forgets files that are kept no longer and that nothing is at work on. */
  public int forget(Instant now) {
    return em.createNativeQuery(FORGET).setParameter("now", now).executeUpdate();
  }
}
