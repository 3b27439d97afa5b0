package org.weibao.returns.web;

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
import org.weibao.returns.ReturnRow;
import org.weibao.returns.ReturnService;

/** Returns, newest first. */
@Named
@RequestScoped
public class ReturnsBacking extends ListBacking<ReturnRow> {

  @Inject ReturnService service;
  @Inject Choices offered;

  @Override
  public ListDoor<ReturnRow> door() {
    return new ListDoor<>(service.listing(), service::list, service::count);
  }

  @Override
  public String path() {
    return "/returns";
  }

  @Override
  public String address(ReturnRow row) {
    return "/returns/view?number=" + row.number();
  }

  @Override
  public String noneKey() {
    return "returns.none";
  }

  @Override
  public Map<String, Supplier<List<Choice>>> choices() {
    return Map.of("supplier", offered::suppliers, "project", offered::projects);
  }
}
