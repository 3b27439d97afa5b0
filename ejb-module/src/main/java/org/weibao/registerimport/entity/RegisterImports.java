package org.weibao.registerimport.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.registerimport.ImportSummary;
import org.weibao.registerimport.RowProblem;

/** Stored imports. */
@ApplicationScoped
public class RegisterImports {

  private static final int LIST_LENGTH = 200;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

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
    return Optional.ofNullable(em.find(RegisterImport.class, id))
        .filter(found -> scope.isOwn(found.importedBy()));
  }

  /** Problems of an import, in the order of rows. */
  @Unscoped("by id of an import that was found in scope")
  public List<RowProblem> problems(long importId) {
    return em.createQuery(
            "select p from StoredRowProblem p where p.importId = :import order by p.row, p.id",
            StoredRowProblem.class)
        .setParameter("import", importId)
        .getResultStream()
        .map(StoredRowProblem::view)
        .toList();
  }

  /** The latest imports, newest first. */
  public List<ImportSummary> list() {
    String sql =
        "select i.*, p.display_name from register_import i join person p on p.id = i.imported_by"
            + " where true"
            + scope.own("i.imported_by")
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
