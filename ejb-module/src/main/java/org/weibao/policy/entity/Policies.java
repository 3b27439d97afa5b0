package org.weibao.policy.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.Row;
import org.weibao.policy.PolicyBinding;
import org.weibao.policy.PolicyFigureView;
import org.weibao.policy.PolicyVersionView;

/** Stored versions, figures and bindings. */
@ApplicationScoped
public class Policies {

  @PersistenceContext EntityManager em;

  /** How many changes there were. */
  public long edition() {
    return Row.find(em, "select edition from policy_edition where id = 1", Map.of())
        .map(row -> row.number("edition"))
        .orElse(0L);
  }

  /** Takes the lock under which changes are made, and counts one more. */
  public void change() {
    em.createNativeQuery(
            "insert into policy_edition (id, edition) values (1, 1)"
                + " on conflict (id) do update set edition = policy_edition.edition + 1")
        .executeUpdate();
  }

  /** All versions, by system and number. */
  public List<PolicyVersionView> versions() {
    return em.createQuery(
            "select v from PolicyVersion v order by v.system, v.number", PolicyVersion.class)
        .getResultStream()
        .map(PolicyVersion::view)
        .toList();
  }

  /** All figures, in the order in which they were set. */
  public List<PolicyFigureView> figures() {
    return em.createQuery("select f from PolicyFigure f order by f.id", PolicyFigure.class)
        .getResultStream()
        .map(PolicyFigure::view)
        .toList();
  }

  /** All bindings, in the order in which they were made. */
  public List<PolicyBinding> bindings() {
    return em.createQuery("select b from BindingRow b order by b.id", BindingRow.class)
        .getResultStream()
        .map(BindingRow::view)
        .toList();
  }

  /** A version by its id. */
  public Optional<PolicyVersion> version(long id) {
    return Optional.ofNullable(em.find(PolicyVersion.class, id));
  }

  /** A figure by its id. */
  public Optional<PolicyFigure> figure(long id) {
    return Optional.ofNullable(em.find(PolicyFigure.class, id));
  }

  /** A binding by its id. */
  public Optional<BindingRow> binding(long id) {
    return Optional.ofNullable(em.find(BindingRow.class, id));
  }

  /** Stores a new version, figure or binding, and writes all changes now. */
  public void save(Object row) {
    em.persist(row);
    em.flush();
  }

  /** Writes all changes now, so that versions count them. */
  public void flush() {
    em.flush();
  }
}
