package org.weibao.request.web;

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
import org.weibao.request.RequestRow;
import org.weibao.request.RequestService;

/** The register, newest first. */
@Named
@RequestScoped
public class RequestsBacking extends ListBacking<RequestRow> {

  @Inject RequestService service;
  @Inject Choices offered;
  @Inject Params params;

  @Override
  public ListDoor<RequestRow> door() {
    return new ListDoor<>(service.listing(), service::list, service::count);
  }

  @Override
  public String path() {
    return "/requests";
  }

  @Override
  public String address(RequestRow row) {
    return "/requests/view?number=" + row.number();
  }

  @Override
  public String noneKey() {
    return "requests.none";
  }

  @Override
  public Map<String, Supplier<List<Choice>>> choices() {
    return Map.of(
        "project",
        offered::projects,
        "city",
        offered::cities,
        "technician",
        offered::technicians,
        "room",
        () -> offered.room(params.number("room")));
  }
}
