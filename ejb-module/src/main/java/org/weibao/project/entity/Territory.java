package org.weibao.project.entity;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.project.CityView;
import org.weibao.project.PlaceData;
import org.weibao.project.RegionView;

/** Stored regions and cities. */
@ApplicationScoped
@Unscoped("kept by the administrator, who sees the whole department")
public class Territory {

  private static final String CITIES =
      """
      select c.id, c.region_id, c.code, c.name, c.name_en, c.version,
             (select count(*) from project p where p.city_id = c.id) as projects,
             (select count(*) from property_center pc where pc.city_id = c.id) as centers
        from city c order by c.code
      """;

  @PersistenceContext EntityManager em;

  /** All regions with their cities, by code. */
  public List<RegionView> regions() {
    Map<Long, List<CityView>> cities =
        Row.list(em, CITIES, Map.of()).stream()
            .map(Territory::city)
            .collect(groupingBy(CityView::regionId));
    return em.createQuery("select r from Region r order by r.code", Region.class)
        .getResultStream()
        .map(
            region ->
                new RegionView(
                    region.id(),
                    region.data(),
                    region.version(),
                    cities.getOrDefault(region.id(), List.of())))
        .toList();
  }

  private static CityView city(Row row) {
    return new CityView(
        row.number("id"),
        row.number("region_id"),
        new PlaceData(row.text("code"), row.text("name"), row.text("name_en")),
        row.integer("projects"),
        row.integer("centers"),
        row.integer("version"));
  }

  /** A region or city by id. */
  public <T> Optional<T> find(Class<T> kind, long id) {
    return Optional.ofNullable(em.find(kind, id));
  }

  /** Whether another one of a kind has this code. */
  public boolean isCodeTaken(Class<?> kind, String code, Optional<Long> butBy) {
    return em.createQuery(
                "select count(t) from "
                    + kind.getSimpleName()
                    + " t where t.code = :code and t.id <> :but",
                Long.class)
            .setParameter("code", code)
            .setParameter("but", butBy.orElse(-1L))
            .getSingleResult()
        > 0;
  }

  /** Stores a new one, so that it has an id. */
  public void add(Object made) {
    em.persist(made);
  }

  /** Writes what was changed, so that queries of this transaction see it. */
  public void flush() {
    em.flush();
  }
}
