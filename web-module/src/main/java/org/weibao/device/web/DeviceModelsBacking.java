package org.weibao.device.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.weibao.device.DeviceModelService;
import org.weibao.device.ModelView;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.listing.web.Choices;
import org.weibao.listing.web.ListBacking;
import org.weibao.organization.web.ActiveUser;

/** All device models; whoever keeps them goes on to change one, others to its devices. */
@Named
@RequestScoped
public class DeviceModelsBacking extends ListBacking<ModelView> {

  @Inject DeviceModelService service;
  @Inject Choices offered;
  @Inject ActiveUser user;

  @Override
  public ListDoor<ModelView> door() {
    return new ListDoor<>(service.listing(), service::list, service::count);
  }

  @Override
  public String path() {
    return "/device-models";
  }

  @Override
  public String address(ModelView row) {
    String code = URLEncoder.encode(row.data().code(), StandardCharsets.UTF_8);
    return (user.may("device.model-change") ? "/device-models/edit?code=" : "/devices?model=")
        + code;
  }

  @Override
  public String noneKey() {
    return "models.none";
  }

  @Override
  public Map<String, Supplier<List<Choice>>> choices() {
    return Map.of("supplier", offered::suppliers);
  }
}
