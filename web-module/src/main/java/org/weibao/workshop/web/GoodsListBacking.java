package org.weibao.workshop.web;

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
import org.weibao.workshop.GoodsView;
import org.weibao.workshop.WorkshopService;

/** The in-and-out register of goods for repair. */
@Named
@RequestScoped
public class GoodsListBacking extends ListBacking<GoodsView> {

  @Inject WorkshopService service;
  @Inject Choices offered;

  @Override
  public ListDoor<GoodsView> door() {
    return new ListDoor<>(service.listing(), service::list, service::count);
  }

  @Override
  public String path() {
    return "/workshop";
  }

  @Override
  public String address(GoodsView row) {
    return "/workshop/view?number=" + row.number();
  }

  @Override
  public String noneKey() {
    return "workshop.none";
  }

  @Override
  public Map<String, Supplier<List<Choice>>> choices() {
    return Map.of("project", offered::projects);
  }
}
