package org.weibao.project.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.web.Params;
import org.weibao.listing.web.Choices;
import org.weibao.listing.web.ListBacking;
import org.weibao.project.RoomRow;
import org.weibao.project.RoomService;

/** Rooms with the owners of now; phones are masked. */
@Named
@RequestScoped
public class RoomsBacking extends ListBacking<RoomRow> {

  @Inject RoomService service;
  @Inject Choices offered;
  @Inject Params params;

  @Override
  public ListDoor<RoomRow> door() {
    return new ListDoor<>(service.listing(), service::list, service::count);
  }

  @Override
  public String path() {
    return "/projects/rooms";
  }

  @Override
  public String address(RoomRow row) {
    return "/projects/room?id=" + row.id();
  }

  @Override
  public String noneKey() {
    return "rooms.none";
  }

  @Override
  public Map<String, Supplier<List<Choice>>> choices() {
    return Map.of("project", offered::projects);
  }

  /** The project that the address names, to go on from; null without one. */
  public Long getProject() {
    return params.number("project").orElse(null);
  }
}
