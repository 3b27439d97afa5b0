package org.weibao.numbering.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How far each series of numbers has got. */
@ApplicationScoped
public class SeriesCounts {

  // One statement, so that also the first number of a period is given once: whoever comes second
  // waits for the row and counts on.
  private static final String NEXT =
      """
      insert into number_series (series, period, last_count)
      values (:series, :period, 1)
      on conflict on constraint pk_number_series
      do update set last_count = number_series.last_count + 1
      returning last_count
      """;

  @PersistenceContext EntityManager em;

  /** The next count; the row stays locked until the transaction ends. */
  public long next(String series, String period) {
    return ((Number)
            em.createNativeQuery(NEXT, Long.class)
                .setParameter("series", series)
                .setParameter("period", period)
                .getSingleResult())
        .longValue();
  }
}
