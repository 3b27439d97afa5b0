package org.weibao.project.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.listing.web.Choices;
import org.weibao.listing.web.ListBacking;
import org.weibao.project.CenterView;
import org.weibao.project.PropertyCenterService;

/** All property centres with who is there today. */
@Named
@RequestScoped
public class PropertyCentersBacking extends ListBacking<CenterView> {

  @Inject PropertyCenterService service;
  @Inject Choices offered;

  @Override
  public ListDoor<CenterView> door() {
    return new ListDoor<>(service.listing(), service::list, service::count);
  }

  @Override
  public String path() {
    return "/property-centers";
  }

  @Override
  public String address(CenterView row) {
    return "/property-centers/view?id=" + row.id();
  }

  @Override
  public String noneKey() {
    return "centers.none";
  }

  @Override
  public Map<String, Supplier<List<Choice>>> choices() {
    return Map.of("city", offered::cities);
  }
}
