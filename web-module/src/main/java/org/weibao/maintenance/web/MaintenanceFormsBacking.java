package org.weibao.maintenance.web;

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
import org.weibao.maintenance.MaintenanceFormRow;
import org.weibao.maintenance.MaintenanceFormService;

/** Register forms of maintenance. */
@Named
@RequestScoped
public class MaintenanceFormsBacking extends ListBacking<MaintenanceFormRow> {

  @Inject MaintenanceFormService service;
  @Inject Choices offered;

  @Override
  public ListDoor<MaintenanceFormRow> door() {
    return new ListDoor<>(service.listing(), service::list, service::count);
  }

  @Override
  public String path() {
    return "/maintenance-forms";
  }

  @Override
  public String address(MaintenanceFormRow row) {
    return "/maintenance-forms/view?number=" + row.number();
  }

  @Override
  public String noneKey() {
    return "maintenance.none";
  }

  @Override
  public Map<String, Supplier<List<Choice>>> choices() {
    return Map.of("project", offered::projects);
  }
}
