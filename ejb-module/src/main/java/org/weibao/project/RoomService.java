package org.weibao.project;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.StaleVersion;
import org.weibao.kernel.Within;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.privacy.PrivacyService;
import org.weibao.project.control.OwnerRules;
import org.weibao.project.control.TypedData;
import org.weibao.project.entity.ProjectMaster;
import org.weibao.project.entity.Room;
import org.weibao.project.entity.RoomOwner;
import org.weibao.project.entity.Rooms;

/** The door to rooms and to owners, who move in and out. */
@Stateless
@Guarded
public class RoomService {

  private static final String CHANGE = "project.room-change";

  @Inject Rooms rooms;
  @Inject ProjectMaster projects;
  @Inject PrivacyService privacy;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * A page of rooms in any order; phones are masked.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} or {@link CommonProblem#BAD_SORT}
   */
  @Allows("project.rooms")
  public Page<RoomRow> list(ListQuery query) {
    return rooms.list(query);
  }

  /** How many rooms fit, counted up to a limit; empty if that is costly and need not be. */
  @Allows("project.rooms")
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return rooms.count(query, limit, atAnyCost);
  }

  /** What the list of rooms shows. */
  @Allows("project.rooms")
  public Listing<RoomRow> listing() {
    return rooms.listing();
  }

  /**
   * A room with its owners; phones are masked.
   *
   * @throws BusinessException {@link RoomProblem#UNKNOWN_ROOM}
   */
  @Allows("project.rooms")
  public RoomDetails details(long roomId) {
    RoomRow row = row(roomId);
    List<OwnerView> owners = rooms.owners(roomId).stream().map(RoomOwner::view).toList();
    return new RoomDetails(
        row,
        rooms.find(roomId).orElseThrow(() -> unknown(roomId)).version(),
        owners.stream().filter(owner -> owner.movedOutOn().isEmpty()).findFirst(),
        owners.stream().filter(owner -> owner.movedOutOn().isPresent()).toList(),
        access.scope(CHANGE).coversProject(row.projectId()));
  }

  /** The room as a filter offers it; none if it is not the caller's to see. */
  @Allows("project.rooms")
  public List<Choice> choice(long roomId) {
    return rooms.findRow(roomId).stream()
        .map(room -> Choice.of(roomId, room.label(), room.label()))
        .toList();
  }

  /**
   * Phone of the owner of now as the caller may see it: in full for roles that need it, which is
   * logged; masked for all others. Empty if there is none.
   *
   * @throws BusinessException {@link RoomProblem#UNKNOWN_ROOM}
   */
  @Allows("project.rooms")
  public Optional<String> ownerPhone(long roomId) {
    row(roomId);
    return current(roomId)
        .map(RoomOwner::data)
        .flatMap(
            owner ->
                owner
                    .phone()
                    .map(
                        phone ->
                            privacy.readPhone(
                                Optional.of(owner.name()).filter(name -> !name.isEmpty()), phone)));
  }

  /**
   * Takes a room of a project on, with or without its owner.
   *
   * @return its id
   * @throws BusinessException {@link ProjectProblem#UNKNOWN_PROJECT}; others on the field of {@link
   *     RoomData} or {@link OwnerData}
   */
  @Allows("project.room-change")
  public long create(
      long projectId, RoomData data, Optional<OwnerData> owner, CallContext context) {
    if (projects.find(projectId).isEmpty()) {
      throw new BusinessException(ProjectProblem.UNKNOWN_PROJECT, "projectId", projectId);
    }
    access.ensureInProject(CHANGE, projectId);
    check(projectId, data, Optional.empty());
    return add(projectId, data, owner);
  }

  /**
   * Takes a room on that the caller looked for and did not find; whoever takes many on looks for
   * all of them at once. One that comes into being meanwhile is refused by the database.
   *
   * @param projectId of a project that was found in scope
   * @return its id
   * @throws BusinessException on the field of {@link RoomData} or {@link OwnerData}
   */
  @Allows("project.room-change")
  public long createMissing(
      long projectId, RoomData data, Optional<OwnerData> owner, CallContext context) {
    access.ensureInProject(CHANGE, projectId);
    ensureTyped(data);
    return add(projectId, data, owner);
  }

  private long add(long projectId, RoomData data, Optional<OwnerData> owner) {
    owner.ifPresent(somebody -> OwnerRules.ensureFits(somebody, today()));
    Room room = new Room(projectId, data);
    rooms.add(room);
    owner.ifPresent(somebody -> rooms.add(new RoomOwner(room.id(), somebody)));
    return room.id();
  }

  /**
   * Writes something else down of what stands on the door.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link RoomProblem#ROOM_TAKEN}, {@link CommonProblem#STALE_VERSION};
   *     others on the field of {@link RoomData}
   */
  @Allows("project.room-change")
  public void edit(long roomId, int version, RoomData data, CallContext context) {
    Room room = lock(roomId, version);
    check(room.projectId(), data, Optional.of(roomId));
    room.describe(data);
  }

  /**
   * An owner moves in. Whoever was the owner moves out on the same day; without a day, today.
   *
   * @return id of the stay
   * @throws BusinessException {@link RoomProblem}, on the field of {@link OwnerData}
   */
  @Allows("project.room-change")
  public long moveIn(long roomId, int version, OwnerData data, CallContext context) {
    lock(roomId, version);
    OwnerRules.ensureFits(data, today());
    current(roomId).ifPresent(before -> leave(before, data.movedInOn().orElse(today())));
    OwnerRules.ensureAfter(data, lastMovedOut(roomId));
    RoomOwner owner = new RoomOwner(roomId, data);
    rooms.add(owner);
    return owner.id();
  }

  private void leave(RoomOwner before, LocalDate day) {
    OwnerRules.ensureCanMoveOut("movedInOn", before.movedInOn(), day, today());
    before.moveOut(day);
    rooms.flush();
  }

  /**
   * Corrects what is written down of the owner of now; without a phone the one that is known stays.
   *
   * @throws BusinessException {@link RoomProblem#NO_OWNER}; others on the field of {@link
   *     OwnerData}
   */
  @Allows("project.room-change")
  public void correctOwner(long roomId, int version, OwnerData data, CallContext context) {
    lock(roomId, version);
    RoomOwner owner = current(roomId).orElseThrow(RoomService::noOwner);
    OwnerRules.ensureFits(data, today());
    OwnerRules.ensureAfter(data, lastMovedOut(roomId));
    owner.describe(
        new OwnerData(data.name(), data.phone().or(() -> owner.data().phone()), data.movedInOn()));
  }

  /**
   * The owner of now moves out.
   *
   * @throws BusinessException {@link RoomProblem#NO_OWNER}, {@link RoomProblem#DAY_IN_FUTURE},
   *     {@link RoomProblem#BEFORE_MOVING_IN}, {@link ProjectProblem#DAY_MISSING}
   */
  @Allows("project.room-change")
  public void moveOut(long roomId, int version, LocalDate day, CallContext context) {
    lock(roomId, version);
    RoomOwner owner = current(roomId).orElseThrow(RoomService::noOwner);
    if (day == null) {
      throw new BusinessException(ProjectProblem.DAY_MISSING, "movedOutOn");
    }
    OwnerRules.ensureCanMoveOut("movedOutOn", owner.movedInOn(), day, today());
    owner.moveOut(day);
  }

  /**
   * Takes a room back that an import made, with its owners; nothing else may name it.
   *
   * @param roomId of a room that was found in scope
   */
  @Within
  public void remove(long roomId) {
    rooms.remove(roomId);
  }

  /** Takes an owner back whom an import let move in. */
  @Within
  public void removeOwner(long ownerId) {
    rooms.removeOwner(ownerId);
    rooms.flush();
  }

  /** What is stored of an owner's stay, as an import that corrects it keeps it. */
  @Within
  public Optional<OwnerData> owner(long ownerId) {
    return rooms.owner(ownerId).map(RoomOwner::data);
  }

  /** Gives an owner back what an import changed. */
  @Within
  public void restoreOwner(long ownerId, OwnerData data) {
    rooms.owner(ownerId).orElseThrow().describe(data);
  }

  /** The owner who moved out because an import let another one move in never did. */
  @Within
  public void letStay(long ownerId) {
    rooms.owner(ownerId).orElseThrow().stay();
    rooms.flush();
  }

  private Optional<RoomOwner> current(long roomId) {
    return rooms.owners(roomId).stream().filter(owner -> owner.movedOutOn().isEmpty()).findFirst();
  }

  private Optional<LocalDate> lastMovedOut(long roomId) {
    return rooms.owners(roomId).stream()
        .flatMap(owner -> owner.movedOutOn().stream())
        .max(LocalDate::compareTo);
  }

  private Room lock(long roomId, int version) {
    Room seen = rooms.find(roomId).orElseThrow(() -> unknown(roomId));
    access.ensureInProject(CHANGE, seen.projectId());
    StaleVersion.ensureSeen(Room.class, roomId, seen.data().label(), version, seen.version());
    return rooms.lock(roomId);
  }

  private void check(long projectId, RoomData data, Optional<Long> roomId) {
    ensureTyped(data);
    if (rooms.isTaken(projectId, data.building(), data.roomNumber(), roomId)) {
      throw new BusinessException(RoomProblem.ROOM_TAKEN, "roomNumber", data.label());
    }
  }

  private static void ensureTyped(RoomData data) {
    TypedData.text("building", data.building(), RoomData.LENGTH);
    TypedData.text("roomNumber", data.roomNumber(), RoomData.LENGTH);
  }

  private RoomRow row(long roomId) {
    return rooms.findRow(roomId).orElseThrow(() -> unknown(roomId));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private static BusinessException noOwner() {
    return new BusinessException(RoomProblem.NO_OWNER, null);
  }

  private static BusinessException unknown(long roomId) {
    return new BusinessException(RoomProblem.UNKNOWN_ROOM, null, roomId);
  }
}
