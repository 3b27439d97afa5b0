package org.weibao.serviceaccount.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stored service accounts. */
@ApplicationScoped
public class ServiceAccounts {

  @PersistenceContext EntityManager em;

  /** Stores a new account. */
  public void add(ServiceAccount account) {
    em.persist(account);
  }

  /** Writes changes now, so that the version counts them. */
  public void flush() {
    em.flush();
  }

  /** All accounts by client id. */
  public List<ServiceAccount> list() {
    return em.createQuery(
            "select a from ServiceAccount a order by a.clientId", ServiceAccount.class)
        .getResultList();
  }

  /** An account by client id. */
  public Optional<ServiceAccount> find(String clientId) {
    return em.createQuery(
            "select a from ServiceAccount a where a.clientId = :client", ServiceAccount.class)
        .setParameter("client", clientId)
        .getResultStream()
        .findFirst();
  }

  /** An account that is about to be changed; whoever wants to change it too waits. */
  public Optional<ServiceAccount> findForUpdate(String clientId) {
    return em.createQuery(
            "select a from ServiceAccount a where a.clientId = :client", ServiceAccount.class)
        .setParameter("client", clientId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Remembers that an account got a token; no change that anybody has to know of. */
  public void used(ServiceAccount account, Instant now) {
    em.createNativeQuery("update service_account set last_used_at = :now where id = :id")
        .setParameter("now", now)
        .setParameter("id", account.id())
        .executeUpdate();
  }
}
