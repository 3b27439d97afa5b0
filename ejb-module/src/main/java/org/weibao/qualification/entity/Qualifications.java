package org.weibao.qualification.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;

/** Stored qualifications, for what changes them. */
@ApplicationScoped
@Unscoped("those who keep the list keep it for the whole department")
public class Qualifications {

  /**
   * A certificate as far as its renewal goes.
   *
   * @param until its last day; empty if it does not end
   */
  public record Lasting(Qualification stored, String certificate, Optional<LocalDate> until) {}

  /**
   * Somebody who may have certificates.
   *
   * @param cityId where he belongs
   */
  public record Holder(String name, Optional<Long> cityId) {}

  @PersistenceContext EntityManager em;

  /** Stores a new one. */
  public Qualification add(Qualification qualification) {
    em.persist(qualification);
    return qualification;
  }

  /** Stores what stands in one. */
  public void add(QualificationVersion version) {
    em.persist(version);
  }

  /** Writes what is stored. */
  public void flush() {
    em.flush();
  }

  /** One by id, locked. */
  public Optional<Qualification> findForUpdate(long id) {
    return Optional.ofNullable(em.find(Qualification.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Somebody active by id; two who keep his certificates at once wait here for each other. */
  public Optional<Holder> lockHolder(long personId) {
    return Row.find(
            em,
            "select display_name, city_id from person where id = :id and active"
                + " for no key update",
            Map.of("id", personId))
        .map(row -> new Holder(row.text("display_name"), row.optionalNumber("city_id")));
  }

  /** Name and city of somebody, whether he is still active or not; locked. */
  public Holder holder(long personId) {
    return Row.find(
            em,
            "select display_name, city_id from person where id = :id for no key update",
            Map.of("id", personId))
        .map(row -> new Holder(row.text("display_name"), row.optionalNumber("city_id")))
        .orElseThrow();
  }

  /** All of somebody's of a kind, withdrawn ones too, the first first. */
  public List<Lasting> of(long personId, String kind) {
    return Row.list(
            em,
            """
            select q.id, v.certificate, v.valid_until
              from qualification q
              join qualification_version v on v.qualification_id = q.id and v.number = q.latest
             where q.person_id = :person and q.kind = :kind
             order by q.id
            """,
            Map.of("person", personId, "kind", kind))
        .stream()
        .map(
            row ->
                new Lasting(
                    em.find(Qualification.class, row.number("id")),
                    row.text("certificate"),
                    row.optionalDate("valid_until")))
        .toList();
  }
}
