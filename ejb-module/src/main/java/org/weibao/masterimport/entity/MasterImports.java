package org.weibao.masterimport.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Page;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.masterimport.MasterImportRow;
import org.weibao.masterimport.RowFault;

/** Stored imports, why rows were refused, and what the others did. */
@ApplicationScoped
public class MasterImports {

  private static final int BATCH = 50;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject Clock clock;

  /** A page of imports. */
  public Page<MasterImportRow> list(ListQuery query) {
    return MasterImportListing.IMPORTS.page(em, query, clock, scope.own("i.imported_by"));
  }

  /** How many imports fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return MasterImportListing.IMPORTS.count(
        em, query, limit, atAnyCost, clock, scope.own("i.imported_by"));
  }

  /** What the list of imports shows. */
  public Listing<MasterImportRow> listing() {
    return MasterImportListing.IMPORTS;
  }

  /** An import as a line of the list. */
  public Optional<MasterImportRow> findRow(long id) {
    return Row.find(
            em,
            "select "
                + MasterImportListing.SELECT
                + " "
                + MasterImportListing.FROM
                + " where i.id = :id"
                + scope.own("i.imported_by"),
            Map.of("id", id))
        .map(row -> MasterImportListing.row(row, clock.instant()));
  }

  /** An import by id. */
  public Optional<MasterImport> find(long id) {
    return Optional.ofNullable(em.find(MasterImport.class, id))
        .filter(found -> scope.isOwn(found.importedBy()));
  }

  /** Stores something new, so that it has an id. */
  public void add(Object made) {
    em.persist(made);
  }

  /** Why rows of an import were refused, in their order. */
  @Unscoped("by id of an import that was found in scope")
  public List<RowFault> faults(long importId) {
    return em.createQuery(
            "select f from StoredFault f where f.importId = :import order by f.row, f.id",
            StoredFault.class)
        .setParameter("import", importId)
        .getResultStream()
        .map(StoredFault::view)
        .toList();
  }

  /** What an import did and nobody took back, the last deed first. */
  @Unscoped("by id of an import that was found in scope")
  public List<StoredDeed> deeds(long importId) {
    return em.createQuery(
            "select d from StoredDeed d where d.importId = :import and d.undone = false"
                + " order by d.id desc",
            StoredDeed.class)
        .setParameter("import", importId)
        .getResultList();
  }

  /** Lets the rows of this transaction be written many at a time. */
  @Unscoped("finds nothing")
  public void writeInBatches() {
    em.unwrap(Session.class).setJdbcBatchSize(BATCH);
  }

  /** Lets go of what was read and written, which is cheaper than to look through it again. */
  @Unscoped("finds nothing")
  public void forget() {
    em.clear();
  }

  /** Writes what was changed. */
  public void flush() {
    em.flush();
  }
}
