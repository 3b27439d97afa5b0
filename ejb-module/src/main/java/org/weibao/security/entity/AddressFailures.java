package org.weibao.security.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.Row;

/** Stored failures by network address; all nodes look at them. */
@ApplicationScoped
public class AddressFailures {

  /**
   * Failures of an address.
   *
   * @param count failures, less what time has forgiven
   * @param last when the latest was
   */
  public record Failures(int count, Instant last) {}

  @PersistenceContext EntityManager em;

  /** The failures of an address, if it has any. */
  public Optional<Failures> failures(String address) {
    return Row.find(
            em,
            "select failures, last_at from address_failure where address = :address",
            Map.of("address", address))
        .map(row -> new Failures(row.integer("failures"), row.instant("last_at")));
  }

  /**
   * Counts one more failure of an address; two at once are two.
   *
   * @param forgiveSeconds so many seconds without a failure forgive one
   */
  public void addFailure(String address, Instant now, int forgiveSeconds) {
    em.createNativeQuery(
            "insert into address_failure (address, failures, last_at) values (:address, 1, :now)"
                + " on conflict (address) do update set last_at = excluded.last_at,"
                + " failures = 1 + greatest(0, address_failure.failures - cast(floor(extract("
                + "epoch from excluded.last_at - address_failure.last_at) / :forgive) as int))")
        .setParameter("address", address)
        .setParameter("now", now)
        .setParameter("forgive", forgiveSeconds)
        .executeUpdate();
  }

  /** Forgets addresses that were quiet. */
  public void forgetFailures(Instant before) {
    em.createNativeQuery("delete from address_failure where last_at < :before")
        .setParameter("before", before)
        .executeUpdate();
  }
}
