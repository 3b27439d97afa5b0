package org.weibao.masterimport.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.AccessService;
import org.weibao.access.Scope;
import org.weibao.device.DeviceMasterService;
import org.weibao.kernel.CallContext;
import org.weibao.masterimport.UndoPlan;
import org.weibao.masterimport.UndoPlan.Kept;
import org.weibao.masterimport.WhyKept;
import org.weibao.masterimport.control.Deed.Thing;
import org.weibao.masterimport.control.Deed.What;
import org.weibao.masterimport.entity.StoredDeed;
import org.weibao.masterimport.entity.ThingsNow;
import org.weibao.project.PropertyCenterService;
import org.weibao.project.RoomService;

/** Takes back what an import did: a row as a whole, and only if nobody touched it since. */
@ApplicationScoped
public class Undoing {

  @Inject ThingsNow things;
  @Inject RoomService rooms;
  @Inject DeviceMasterService devices;
  @Inject PropertyCenterService centers;
  @Inject AccessService access;

  /**
   * What can be taken back.
   *
   * @param deeds the last first
   */
  public UndoPlan plan(List<StoredDeed> deeds) {
    Map<Integer, Kept> kept = keep(deeds);
    long rows = deeds.stream().map(StoredDeed::row).distinct().count();
    return new UndoPlan((int) rows - kept.size(), List.copyOf(kept.values()));
  }

  /**
   * Takes back what can be, the last deed first.
   *
   * @return what was taken back and what stays
   */
  public UndoPlan undo(List<StoredDeed> deeds, CallContext context) {
    Map<Integer, Kept> kept = keep(deeds);
    Set<Integer> rows = new HashSet<>();
    for (StoredDeed stored : deeds) {
      if (!kept.containsKey(stored.row())) {
        undo(stored.deed(), context);
        stored.undo();
        rows.add(stored.row());
      }
    }
    return new UndoPlan(rows.size(), List.copyOf(kept.values()));
  }

  private void undo(Deed deed, CallContext context) {
    long id = deed.thingId();
    boolean made = deed.what() == What.CREATED;
    switch (deed.thing()) {
      case ROOM -> rooms.remove(id);
      case OWNER -> {
        if (made) {
          rooms.removeOwner(id);
        } else if (deed.what() == What.ENDED) {
          rooms.letStay(id);
        } else {
          rooms.restoreOwner(id, Memory.owner(deed.before().orElseThrow()));
        }
      }
      case CONTACT -> {
        if (made) {
          centers.removeContact(id);
        } else {
          centers.restoreContact(id, Memory.contact(deed.before().orElseThrow()));
        }
      }
      case DEVICE -> {
        if (made) {
          devices.withdraw(id, context);
        } else {
          devices.restore(id, Memory.device(deed.before().orElseThrow()), context);
        }
      }
    }
  }

  /** Rows that stay, by number, in their order. */
  private Map<Integer, Kept> keep(List<StoredDeed> deeds) {
    Map<Thing, Map<Long, ThingsNow.Now>> now = new EnumMap<>(Thing.class);
    Map<Thing, Set<Long>> named = new EnumMap<>(Thing.class);
    for (Thing thing : Thing.values()) {
      List<Long> ids = ids(deeds, thing);
      now.put(thing, ids.isEmpty() ? new HashMap<>() : things.now(thing, ids));
      named.put(thing, ids.isEmpty() ? Set.of() : things.named(thing, made(deeds, thing)));
    }
    Scope scope = access.scope("masterimport.import");
    Map<Integer, Kept> kept = new LinkedHashMap<>();
    List<StoredDeed> inOrder = new ArrayList<>(deeds);
    Collections.reverse(inOrder);
    for (StoredDeed stored : inOrder) {
      Deed deed = stored.deed();
      reason(
              stored,
              now.get(deed.thing()).get(deed.thingId()),
              deed.what() == What.CREATED && named.get(deed.thing()).contains(deed.thingId()),
              scope)
          .ifPresent(
              reason ->
                  kept.putIfAbsent(stored.row(), new Kept(stored.row(), stored.name(), reason)));
    }
    return kept;
  }

  private static Optional<WhyKept> reason(
      StoredDeed stored, ThingsNow.Now now, boolean inUse, Scope scope) {
    if (now == null) {
      return Optional.of(WhyKept.GONE);
    }
    boolean covered =
        now.projectId().isPresent()
            ? scope.coversProject(now.projectId().get())
            : scope.everything() || now.cityId().filter(scope::coversCity).isPresent();
    if (!covered) {
      return Optional.of(WhyKept.OUT_OF_REACH);
    }
    if (now.version() != stored.seen()) {
      return Optional.of(WhyKept.CHANGED_SINCE);
    }
    return inUse ? Optional.of(WhyKept.IN_USE) : Optional.empty();
  }

  private static List<Long> ids(List<StoredDeed> deeds, Thing thing) {
    return deeds.stream()
        .map(StoredDeed::deed)
        .filter(deed -> deed.thing() == thing)
        .map(Deed::thingId)
        .toList();
  }

  private static List<Long> made(List<StoredDeed> deeds, Thing thing) {
    return deeds.stream()
        .map(StoredDeed::deed)
        .filter(deed -> deed.thing() == thing && deed.what() == What.CREATED)
        .map(Deed::thingId)
        .toList();
  }
}
