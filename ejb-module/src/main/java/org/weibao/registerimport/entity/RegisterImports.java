package org.weibao.registerimport.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.Page;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.registerimport.ImportSummary;
import org.weibao.registerimport.RowProblem;

/** Stored imports. */
@ApplicationScoped
public class RegisterImports {

  @PersistenceContext EntityManager em;
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

  /** A page of imports. */
  public Page<ImportSummary> list(ListQuery query) {
    return ImportListing.IMPORTS.page(em, query, clock);
  }

  /** How many imports fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return ImportListing.IMPORTS.count(em, query, limit, atAnyCost, clock);
  }

  /** What the list of imports shows. */
  public Listing<ImportSummary> listing() {
    return ImportListing.IMPORTS;
  }
}
