package org.weibao.masterimport.control;

import static org.weibao.masterimport.MasterColumn.BUILDING;
import static org.weibao.masterimport.MasterColumn.MOVED_IN_ON;
import static org.weibao.masterimport.MasterColumn.OWNER;
import static org.weibao.masterimport.MasterColumn.PHONE;
import static org.weibao.masterimport.MasterColumn.PROJECT;
import static org.weibao.masterimport.MasterColumn.ROOM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.kernel.CallContext;
import org.weibao.masterimport.MasterImportProblem;
import org.weibao.masterimport.control.Deed.Thing;
import org.weibao.masterimport.control.Deed.What;
import org.weibao.project.KnownRoom;
import org.weibao.project.OwnerData;
import org.weibao.project.OwnerView;
import org.weibao.project.ProjectService;
import org.weibao.project.RoomData;
import org.weibao.project.RoomDetails;
import org.weibao.project.RoomService;

/** Rooms with their owners; a row without an owner says nothing about who lives there. */
@ApplicationScoped
class RoomRows implements RowWork {

  @Inject ProjectService projects;
  @Inject RoomService rooms;
  @Inject Clock clock;

  @Override
  public String name(ImportLine line) {
    return line.text(PROJECT) + " " + line.text(BUILDING) + "-" + line.text(ROOM);
  }

  @Override
  public Taker begin(List<ImportLine> lines) {
    LookedUp ids = new LookedUp(projects::findProject);
    Map<Long, Set<RoomData>> doors = new HashMap<>();
    for (ImportLine line : lines) {
      ids.id(line.text(PROJECT))
          .ifPresent(id -> doors.computeIfAbsent(id, any -> new HashSet<>()).add(door(line)));
    }
    Map<Long, Map<RoomData, KnownRoom>> known = new HashMap<>();
    doors.forEach((project, some) -> known.put(project, projects.findRooms(project, some)));
    return (line, faults, context) -> {
      Optional<Long> found = faults.id(PROJECT, ids, MasterImportProblem.PROJECT_UNKNOWN);
      Optional<OwnerData> owner = owner(line, faults);
      faults.ensureNone();
      long project = found.orElseThrow();
      KnownRoom room = known.getOrDefault(project, Map.of()).get(door(line));
      if (room == null) {
        long made = rooms.createMissing(project, door(line), owner, context);
        return List.of(Deed.created(Thing.ROOM, made));
      }
      return owner.isEmpty() ? List.of() : follow(room, owner.get(), context);
    };
  }

  private static RoomData door(ImportLine line) {
    return new RoomData(line.text(BUILDING), line.text(ROOM));
  }

  private Optional<OwnerData> owner(ImportLine line, Faults faults) {
    Optional<LocalDate> movedIn = faults.day(MOVED_IN_ON, clock.getZone());
    Optional<String> phone = line.optional(PHONE);
    if (line.text(OWNER).isEmpty()) {
      if (phone.isPresent() || line.optional(MOVED_IN_ON).isPresent()) {
        faults.add(OWNER, MasterImportProblem.OWNER_MISSING);
      }
      return Optional.empty();
    }
    return Optional.of(new OwnerData(line.text(OWNER), phone, movedIn));
  }

  private List<Deed> follow(KnownRoom known, OwnerData said, CallContext context) {
    boolean lives = known.owner().map(OwnerData::name).equals(Optional.of(said.name()));
    if (lives && !saysElse(said, known.owner().get())) {
      return List.of();
    }
    RoomDetails room = rooms.details(known.id());
    Optional<OwnerView> now = room.owner();
    if (!lives) {
      return moveIn(room, now, said, context);
    }
    long owner = now.orElseThrow().id();
    String before = Memory.of(rooms.owner(owner).orElseThrow());
    rooms.correctOwner(
        known.id(),
        room.version(),
        new OwnerData(said.name(), said.phone(), said.movedInOn().or(() -> now.get().movedInOn())),
        context);
    return List.of(Deed.changed(Thing.OWNER, owner, before));
  }

  private static boolean saysElse(OwnerData said, OwnerData known) {
    return said.phone().isPresent() && !said.phone().equals(known.phone())
        || said.movedInOn().isPresent() && !said.movedInOn().equals(known.movedInOn());
  }

  private List<Deed> moveIn(
      RoomDetails room, Optional<OwnerView> now, OwnerData said, CallContext context) {
    List<Deed> deeds = new ArrayList<>();
    now.ifPresent(
        owner -> deeds.add(new Deed(Thing.OWNER, owner.id(), What.ENDED, Optional.empty())));
    deeds.add(
        Deed.created(Thing.OWNER, rooms.moveIn(room.room().id(), room.version(), said, context)));
    return deeds;
  }
}
