package org.weibao.charge.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.charge.PriceLineView;
import org.weibao.kernel.Row;

/** Stored price lists, for changes; {@link PriceListViews} reads. */
@ApplicationScoped
@Unscoped("who keeps price lists keeps those of the whole department")
public class PriceLists {

  @PersistenceContext EntityManager em;

  /** Stores a list or a version. */
  public <T> T add(T row) {
    em.persist(row);
    em.flush();
    return row;
  }

  /** Sends changes to the database, so that versions count them. */
  public void flush() {
    em.flush();
  }

  /** A list by its code, locked until the transaction ends. */
  public Optional<StoredPriceList> findForUpdate(String code) {
    return em.createQuery(
            "select l from StoredPriceList l where l.code = :code", StoredPriceList.class)
        .setParameter("code", code)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** A version of a list. */
  public Optional<StoredPriceVersion> findVersion(long listId, int number) {
    return em.createQuery(
            "select v from StoredPriceVersion v where v.listId = :list and v.number = :number",
            StoredPriceVersion.class)
        .setParameter("list", listId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** Puts other lines in the place of a version's. */
  public void replaceLines(long versionId, List<PriceLineView> lines) {
    em.createQuery(
            "select l from StoredPriceLine l where l.versionId = :version", StoredPriceLine.class)
        .setParameter("version", versionId)
        .getResultStream()
        .toList()
        .forEach(em::remove);
    for (int i = 0; i < lines.size(); i++) {
      em.persist(new StoredPriceLine(versionId, i + 1, lines.get(i)));
    }
    em.flush();
  }

  /** Whether a region or project is there. */
  public boolean hasPlace(String table, long id) {
    String sql =
        table.equals("region")
            ? "select 1 from region where id = :id"
            : "select 1 from project where id = :id";
    return Row.find(em, sql, Map.of("id", id)).isPresent();
  }
}
