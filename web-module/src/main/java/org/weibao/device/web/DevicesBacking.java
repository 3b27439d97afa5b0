package org.weibao.device.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceView;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.listing.Suggestion;
import org.weibao.kernel.web.Params;
import org.weibao.listing.web.Choices;
import org.weibao.listing.web.ListBacking;

/** The installed base and the spares. */
@Named
@RequestScoped
public class DevicesBacking extends ListBacking<DeviceView> {

  @Inject DeviceService service;
  @Inject Choices offered;
  @Inject Params params;

  @Override
  public ListDoor<DeviceView> door() {
    return new ListDoor<>(service.listing(), service::list, service::count);
  }

  @Override
  public String path() {
    return "/devices";
  }

  @Override
  public String address(DeviceView row) {
    return "/devices/view?serial=" + URLEncoder.encode(row.serial(), StandardCharsets.UTF_8);
  }

  @Override
  public String noneKey() {
    return "devices.none";
  }

  @Override
  public Map<String, Supplier<List<Suggestion>>> suggestions() {
    return Map.of("model", offered::models);
  }

  @Override
  public Map<String, Supplier<List<Choice>>> choices() {
    return Map.of(
        "supplier",
        offered::suppliers,
        "project",
        offered::projects,
        "room",
        () -> offered.room(params.number("room")));
  }
}
