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
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.CallContext;
import org.weibao.masterimport.MasterImportProblem;
import org.weibao.masterimport.control.Deed.Thing;
import org.weibao.masterimport.control.Deed.What;
import org.weibao.project.OwnerData;
import org.weibao.project.OwnerView;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;
import org.weibao.project.RoomData;
import org.weibao.project.RoomDetails;
import org.weibao.project.RoomService;
import org.weibao.project.RoomView;

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
  public List<Deed> take(ImportLine line, CallContext context) throws ImportLine.Refused {
    ProjectView project =
        projects
            .findByCode(line.text(PROJECT))
            .orElseThrow(() -> line.refused(PROJECT, MasterImportProblem.PROJECT_UNKNOWN));
    Optional<OwnerData> owner = owner(line);
    Optional<RoomView> known =
        projects.findRoom(project.id(), line.text(BUILDING), line.text(ROOM));
    if (known.isEmpty()) {
      return create(project.id(), line, owner, context);
    }
    return owner.isEmpty() ? List.of() : follow(known.get(), owner.get(), context);
  }

  private Optional<OwnerData> owner(ImportLine line) throws ImportLine.Refused {
    Optional<LocalDate> movedIn = line.day(MOVED_IN_ON, clock.getZone());
    Optional<String> phone = line.optional(PHONE);
    if (line.text(OWNER).isEmpty()) {
      if (phone.isPresent() || movedIn.isPresent()) {
        throw line.refused(OWNER, MasterImportProblem.OWNER_MISSING);
      }
      return Optional.empty();
    }
    return Optional.of(new OwnerData(line.text(OWNER), phone, movedIn));
  }

  private List<Deed> create(
      long project, ImportLine line, Optional<OwnerData> owner, CallContext context) {
    List<Deed> deeds = new ArrayList<>();
    long room =
        rooms.create(project, new RoomData(line.text(BUILDING), line.text(ROOM)), owner, context);
    deeds.add(Deed.created(Thing.ROOM, room));
    return deeds;
  }

  private List<Deed> follow(RoomView known, OwnerData said, CallContext context) {
    RoomDetails room = rooms.details(known.id());
    Optional<OwnerView> now = room.owner();
    if (now.isEmpty() || !now.get().name().equals(Optional.of(said.name()))) {
      return moveIn(room, now, said, context);
    }
    boolean saysElse =
        said.phone().isPresent() && !said.phone().equals(known.ownerPhone())
            || said.movedInOn().isPresent() && !said.movedInOn().equals(now.get().movedInOn());
    if (!saysElse) {
      return List.of();
    }
    String before = Memory.of(rooms.owner(now.get().id()).orElseThrow());
    rooms.correctOwner(
        known.id(),
        room.version(),
        new OwnerData(said.name(), said.phone(), said.movedInOn().or(() -> now.get().movedInOn())),
        context);
    return List.of(Deed.changed(Thing.OWNER, now.get().id(), before));
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
