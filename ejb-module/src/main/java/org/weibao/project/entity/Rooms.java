package org.weibao.project.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Page;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.project.RoomRow;

/** Stored rooms and their owners, for who keeps them. */
@ApplicationScoped
public class Rooms {

  private static final String ROOM = "select " + RoomListing.SELECT + " " + RoomListing.FROM;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject Clock clock;

  /** A page of rooms. */
  public Page<RoomRow> list(ListQuery query) {
    return RoomListing.ROOMS.page(em, query, clock, scope.projects("r.project_id"));
  }

  /** How many rooms fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return RoomListing.ROOMS.count(
        em, query, limit, atAnyCost, clock, scope.projects("r.project_id"));
  }

  /** What the list of rooms shows. */
  public Listing<RoomRow> listing() {
    return RoomListing.ROOMS;
  }

  /** A room in scope as a line of the list. */
  public Optional<RoomRow> findRow(long id) {
    return Row.find(
            em, ROOM + " where r.id = :id" + scope.projects("r.project_id"), Map.of("id", id))
        .map(RoomListing::room);
  }

  /** A room to read. */
  public Optional<Room> find(long id) {
    return Optional.ofNullable(em.find(Room.class, id))
        .filter(room -> scope.coversProject(room.projectId()));
  }

  /** A room found in scope, locked until the transaction ends; its version counts the change. */
  @Unscoped("by id of a room that was found in scope")
  public Room lock(long id) {
    return em.find(Room.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  /** Whether a project has another room with this on its door. */
  @Unscoped("of a project that was found in scope")
  public boolean isTaken(long projectId, String building, String number, Optional<Long> butBy) {
    return em.createQuery(
                "select count(r) from Room r where r.projectId = :project"
                    + " and r.building = :building and r.roomNumber = :number and r.id <> :but",
                Long.class)
            .setParameter("project", projectId)
            .setParameter("building", building)
            .setParameter("number", number)
            .setParameter("but", butBy.orElse(-1L))
            .getSingleResult()
        > 0;
  }

  /** Owners of a room, the owner of now first, then who moved out last. */
  @Unscoped("by id of a room that was found in scope")
  public List<RoomOwner> owners(long roomId) {
    return em.createQuery(
            "select o from RoomOwner o where o.roomId = :room"
                + " order by o.movedOutOn desc nulls first, o.id desc",
            RoomOwner.class)
        .setParameter("room", roomId)
        .getResultList();
  }

  /** Stores a room or an owner, so that it has an id. */
  public void add(Object made) {
    em.persist(made);
  }

  /** Writes what was changed: the one who moves out must be gone before another moves in. */
  public void flush() {
    em.flush();
  }
}
