package org.weibao.registerimport.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.Row;
import org.weibao.kernel.WorkRow;
import org.weibao.registerimport.ImportSummary;
import org.weibao.registerimport.RowProblem;

/** Stored imports. */
@ApplicationScoped
public class RegisterImports {

  private static final int LIST_LENGTH = 200;

  // A file of the same name that came later takes the place of the first.
  private static final String TO_CORRECT =
      """
       from register_import i
      where i.imported_by = :person and i.started_at >= :since and i.rejected > 0
        and not exists (select 1 from register_import n
                         where n.imported_by = i.imported_by and n.file_name = i.file_name
                           and n.started_at > i.started_at)
      """;

  @PersistenceContext EntityManager em;

  /** Stores a new import. */
  public RegisterImport add(RegisterImport started) {
    em.persist(started);
    return started;
  }

  /** Stores the problems of an import. */
  public void addProblems(long importId, List<RowProblem> problems) {
    problems.forEach(problem -> em.persist(new StoredRowProblem(importId, problem)));
  }

  /** An import by id. */
  public Optional<RegisterImport> find(long id) {
    return Optional.ofNullable(em.find(RegisterImport.class, id));
  }

  /** Problems of an import, in the order of rows. */
  public List<RowProblem> problems(long importId) {
    return em.createQuery(
            "select p from StoredRowProblem p where p.importId = :import order by p.row, p.id",
            StoredRowProblem.class)
        .setParameter("import", importId)
        .getResultStream()
        .map(StoredRowProblem::view)
        .toList();
  }

  /** How many imports of a person's since then have refused rows and were not tried again. */
  public long countToCorrect(long personId, Instant since) {
    return Row.find(em, "select count(*) as n" + TO_CORRECT, of(personId, since))
        .orElseThrow()
        .number("n");
  }

  /** Those imports, the oldest first. */
  public List<WorkRow> listToCorrect(long personId, Instant since, int limit, int offset) {
    Map<String, Object> parameters = new HashMap<>(of(personId, since));
    parameters.put("limit", limit);
    parameters.put("offset", offset);
    String sql =
        "select i.*" + TO_CORRECT + " order by i.started_at, i.id limit :limit offset :offset";
    return Row.list(em, sql, parameters).stream().map(RegisterImports::work).toList();
  }

  private static Map<String, Object> of(long personId, Instant since) {
    return Map.of("person", personId, "since", since);
  }

  private static WorkRow work(Row row) {
    long id = row.number("id");
    return new WorkRow(
        Long.toString(id),
        "/requests/import?id=" + id,
        row.text("file_name"),
        row.text("file_name"),
        row.integer("rejected") + " / " + row.integer("row_count"),
        row.instant("started_at"),
        Optional.empty());
  }

  /** The latest imports, newest first. */
  public List<ImportSummary> list() {
    String sql =
        "select i.*, p.display_name from register_import i join person p on p.id = i.imported_by"
            + " order by i.started_at desc, i.id desc limit "
            + LIST_LENGTH;
    return Row.list(em, sql, Map.of()).stream()
        .map(
            row ->
                new ImportSummary(
                    row.number("id"),
                    row.text("file_name"),
                    row.text("display_name"),
                    row.instant("started_at"),
                    row.optionalInstant("finished_at"),
                    row.integer("row_count"),
                    row.integer("imported"),
                    row.integer("already_there"),
                    row.integer("rejected")))
        .toList();
  }
}
