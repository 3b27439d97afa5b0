package org.weibao.dueitem.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueItemView;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.listing.web.Choices;
import org.weibao.listing.web.ListBacking;

/** What is due, the first first. */
@Named
@RequestScoped
public class DueItemsBacking extends ListBacking<DueItemView> {

  @Inject DueItemService service;
  @Inject Choices offered;

  @Override
  public ListDoor<DueItemView> door() {
    return new ListDoor<>(service.listing(), service::list, service::count);
  }

  @Override
  public String path() {
    return "/due-items";
  }

  @Override
  public String address(DueItemView row) {
    return "/due-items/view?id=" + row.id();
  }

  @Override
  public String noneKey() {
    return "dueitem.none";
  }

  @Override
  public Map<String, Supplier<List<Choice>>> choices() {
    return Map.of("project", offered::projects);
  }
}
