package org.weibao.repair.web;

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
import org.weibao.repair.FaultRecordRow;
import org.weibao.repair.RepairService;

/** Fault records F1, the latest first. */
@Named
@RequestScoped
public class FaultRecordsBacking extends ListBacking<FaultRecordRow> {

  @Inject RepairService service;
  @Inject Choices offered;

  @Override
  public ListDoor<FaultRecordRow> door() {
    return new ListDoor<>(
        service.listingFaultRecords(), service::listFaultRecords, service::countFaultRecords);
  }

  @Override
  public String path() {
    return "/fault-records";
  }

  @Override
  public String address(FaultRecordRow row) {
    return "/requests/view?number=" + row.requestNumber();
  }

  @Override
  public String noneKey() {
    return "faults.none";
  }

  @Override
  public Map<String, Supplier<List<Choice>>> choices() {
    return Map.of("project", offered::projects, "technician", offered::technicians);
  }
}
