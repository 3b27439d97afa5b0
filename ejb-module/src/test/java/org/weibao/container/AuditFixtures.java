package org.weibao.container;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.weibao.organization.OrganizationService;
import org.weibao.organization.entity.Person;

/** Lays hands on the trail, as somebody with all rights in the database could. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditFixtures {

  @PersistenceContext EntityManager em;
  @Inject OrganizationService organization;

  /** Runs a statement with the rights that the product has. */
  public int run(String sql) {
    return em.createNativeQuery(sql).executeUpdate();
  }

  /** Runs a statement with the database's own guards switched off. */
  public int runUnguarded(String sql) {
    em.createNativeQuery("set local session_replication_role = replica").executeUpdate();
    return em.createNativeQuery(sql).executeUpdate();
  }

  /** The first column of a query's rows as text. */
  public List<String> read(String sql) {
    List<?> rows = em.createNativeQuery(sql, String.class).getResultList();
    return rows.stream().map(String.class::cast).toList();
  }

  /** Changes a person past every door. */
  public void change(long personId, String language) {
    em.find(Person.class, personId).setLocale(language);
  }

  /** Changes a person and then thinks better of it. */
  public void changeAndRollBack(long personId) {
    organization.setLocale(personId, "zh-TW");
    em.flush();
    throw new IllegalStateException("thought better of it");
  }
}
