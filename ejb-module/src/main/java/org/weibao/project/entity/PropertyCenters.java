package org.weibao.project.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Page;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.project.CenterView;
import org.weibao.project.ContactView;
import org.weibao.project.ProjectView;

/** Stored property centres and their contacts. */
@ApplicationScoped
public class PropertyCenters {

  private static final String CENTER = "select " + CenterListing.SELECT + " " + CenterListing.FROM;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject Clock clock;

  /** A page of centres. */
  public Page<CenterView> list(ListQuery query) {
    return CenterListing.CENTERS.page(em, query, clock, scope.cities("pc.city_id"));
  }

  /** How many centres fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return CenterListing.CENTERS.count(
        em, query, limit, atAnyCost, clock, scope.cities("pc.city_id"));
  }

  /** What the list of centres shows. */
  public Listing<CenterView> listing() {
    return CenterListing.CENTERS;
  }

  /** A centre in scope with who is there on a day. */
  public Optional<CenterView> findView(long id, LocalDate day) {
    return Row.find(
            em,
            CENTER + " where pc.id = :id" + scope.cities("pc.city_id"),
            Map.of("today", day, "id", id))
        .map(CenterListing::center);
  }

  /** Projects of a centre that the caller sees, by code. */
  public List<ProjectView> projects(long id, LocalDate day) {
    return Row.list(
            em,
            "select "
                + ProjectListing.SELECT
                + " "
                + ProjectListing.FROM
                + " where p.property_center_id = :center"
                + scope.projects("p.id")
                + " order by p.code",
            Map.of("today", day, "center", id))
        .stream()
        .map(ProjectListing::project)
        .toList();
  }

  /** A centre to read, found in scope before. */
  @Unscoped("by id of a centre that was found in scope")
  public PropertyCenter get(long id) {
    return em.find(PropertyCenter.class, id);
  }

  /** A centre found in scope, locked until the transaction ends; its version counts the change. */
  @Unscoped("by id of a centre that was found in scope")
  public PropertyCenter lock(long id) {
    return em.find(PropertyCenter.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  /** Whether another centre has this code, in whatever scope. */
  @Unscoped("a code is unique in the whole department")
  public boolean isCodeTaken(String code, Optional<Long> butBy) {
    return em.createQuery(
                "select count(c) from PropertyCenter c where c.code = :code and c.id <> :but",
                Long.class)
            .setParameter("code", code)
            .setParameter("but", butBy.orElse(-1L))
            .getSingleResult()
        > 0;
  }

  /** Whether there is such a city. */
  public boolean isCity(long cityId) {
    return Row.find(
            em, "select id from city where id = :id" + scope.cities("id"), Map.of("id", cityId))
        .isPresent();
  }

  /** Contacts of a centre, by duty, first day and name. */
  @Unscoped("by id of a centre that was found in scope")
  public List<ContactView> contacts(long centerId) {
    return em.createQuery(
            "select k from CenterContact k where k.centerId = :center"
                + " order by k.duty, k.validFrom, k.name, k.id",
            CenterContact.class)
        .setParameter("center", centerId)
        .getResultStream()
        .map(CenterContact::view)
        .toList();
  }

  /** A contact of a centre. */
  @Unscoped("of a centre that was found in scope")
  public Optional<CenterContact> contact(long centerId, long contactId) {
    return Optional.ofNullable(em.find(CenterContact.class, contactId))
        .filter(contact -> contact.centerId() == centerId);
  }

  /** Stores a centre or a contact, so that it has an id. */
  public void add(Object made) {
    em.persist(made);
  }

  /** Takes a contact back that was written down by mistake. */
  @Unscoped("of a centre that was found in scope")
  public void remove(CenterContact contact) {
    em.remove(contact);
  }

  /** Writes what was changed, so that queries of this transaction see it. */
  public void flush() {
    em.flush();
  }
}
