package org.weibao.registerimport.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Page;
import org.weibao.kernel.Row;
import org.weibao.kernel.WorkRow;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.registerimport.ImportSummary;
import org.weibao.registerimport.RowProblem;

/** Stored imports. */
@ApplicationScoped
public class RegisterImports {

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
  @Inject ScopeFilter scope;
  @Inject Clock clock;

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

  /** How many imports of a person's since then have refused rows and were not tried again. */
  @Unscoped("the caller's own imports")
  public long countToCorrect(long personId, Instant since) {
    return Row.find(em, "select count(*) as n" + TO_CORRECT, of(personId, since))
        .orElseThrow()
        .number("n");
  }

  /** Those imports, the oldest first. */
  @Unscoped("the caller's own imports")
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

  /** A page of imports. */
  public Page<ImportSummary> list(ListQuery query) {
    return ImportListing.IMPORTS.page(em, query, clock, scope.own("i.imported_by"));
  }

  /** How many imports fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return ImportListing.IMPORTS.count(
        em, query, limit, atAnyCost, clock, scope.own("i.imported_by"));
  }

  /** What the list of imports shows. */
  public Listing<ImportSummary> listing() {
    return ImportListing.IMPORTS;
  }
}
