package org.weibao.access.entity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.weibao.access.control.Place;
import org.weibao.kernel.Row;

/**
 * Reads where the department works, to find out what a scope covers. An EJB, because a page's
 * filter asks first: outside a component of this module the server knows no persistence unit.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Places {

  private static final String PLACES =
      """
      select p.id as project, p.property_center_id as center, c.id as city, c.region_id as region
        from city c
        left join project p on p.city_id = c.id
      """;

  @PersistenceContext EntityManager em;

  /** All projects with what they belong to, and cities without any. */
  public List<Place> all() {
    return Row.list(em, PLACES, Map.of()).stream()
        .map(
            row ->
                new Place(
                    row.optionalNumber("project"),
                    row.optionalNumber("center"),
                    row.number("city"),
                    row.number("region")))
        .toList();
  }
}
