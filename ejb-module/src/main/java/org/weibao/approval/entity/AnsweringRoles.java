package org.weibao.approval.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.approval.control.ChainPlanner;
import org.weibao.organization.Role;

/** Stored answers for roles that packs name; most codes of S01 are roles of the department. */
@ApplicationScoped
@Unscoped("belongs to the department as a whole")
public class AnsweringRoles {

  @PersistenceContext EntityManager em;

  /** The role of the department that answers for a code; empty if nobody has said. */
  public Optional<Role> of(String code) {
    return ChainPlanner.ofSameName(code).or(() -> find(code).map(AnsweringRole::role));
  }

  /** What was said of a code. */
  public Optional<AnsweringRole> find(String code) {
    return Optional.ofNullable(em.find(AnsweringRole.class, code));
  }

  /** All, by code. */
  public List<AnsweringRole> all() {
    return em.createQuery("select a from AnsweringRole a order by a.code", AnsweringRole.class)
        .getResultList();
  }

  /** Keeps a new one. */
  public void add(AnsweringRole answer) {
    em.persist(answer);
  }
}
