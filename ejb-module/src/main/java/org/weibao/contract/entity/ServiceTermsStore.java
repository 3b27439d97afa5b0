package org.weibao.contract.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.contract.ContractProblem;
import org.weibao.contract.ServiceTermsView.Reader;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Row;

/** Stored terms of contracts and who has read them. */
@ApplicationScoped
public class ServiceTermsStore {

  private static final String CURRENT =
      """
      select p.id, p.code, p.name, p.name_en, t.id as terms, coalesce(t.number, 0) as number,
             t.source, t.scope, t.responsibility, t.requirements, t.instruction, t.written_at,
             w.display_name as written_by, r.read_at
        from project p
        left join lateral (select s.* from service_terms s where s.project_id = p.id
                            order by s.number desc limit 1) t on true
        left join person w on w.id = t.written_by
        left join terms_reading r on r.terms_id = t.id and r.person_id = :person
       where p.id = :project
      """;

  private static final String READERS =
      """
      select n.display_name, r.read_at
        from terms_reading r join person n on n.id = r.person_id
       where r.terms_id = :terms
       order by r.read_at, r.id
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** A project in scope with the terms that are in force, and when somebody read them. */
  public Optional<Row> find(long projectId, long personId) {
    return Row.find(
        em, CURRENT + scope.projects("p.id"), Map.of("project", projectId, "person", personId));
  }

  /** The same of a project that another door has let the caller in to. */
  @Unscoped("the door of visits has let the caller in to the work order")
  public Row get(long projectId, long personId) {
    return Row.find(em, CURRENT, Map.of("project", projectId, "person", personId)).orElseThrow();
  }

  /** Who has read a version, the first first. */
  @Unscoped("of a project that was found in scope")
  public List<Reader> readers(long termsId) {
    return Row.list(em, READERS, Map.of("terms", termsId)).stream()
        .map(row -> new Reader(row.text("display_name"), row.instant("read_at")))
        .toList();
  }

  /**
   * Keeps a version.
   *
   * @throws BusinessException {@link ContractProblem#OTHER_VERSION} if somebody was faster
   */
  public void add(ServiceTerms terms, String projectCode) {
    try {
      em.persist(terms);
      em.flush();
    } catch (ConstraintViolationException e) {
      if ("uq_service_terms".equals(e.getConstraintName())) {
        throw new BusinessException(
            ContractProblem.OTHER_VERSION, null, projectCode, terms.number());
      }
      throw e;
    }
  }

  /** Keeps that somebody has read a version, once. */
  public void read(TermsReading reading) {
    // Two clicks at once wait here for each other, and the second finds what the first kept.
    Row.list(
        em,
        "select id from service_terms where id = :terms for no key update",
        Map.of("terms", reading.termsId()));
    boolean known =
        em.createQuery(
                    "select count(r) from TermsReading r where r.termsId = :terms"
                        + " and r.personId = :person",
                    Long.class)
                .setParameter("terms", reading.termsId())
                .setParameter("person", reading.personId())
                .getSingleResult()
            > 0;
    if (!known) {
      em.persist(reading);
      em.flush();
    }
  }
}
