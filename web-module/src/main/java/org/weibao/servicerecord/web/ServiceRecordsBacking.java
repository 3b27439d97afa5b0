package org.weibao.servicerecord.web;

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
import org.weibao.servicerecord.ServiceRecordService;
import org.weibao.servicerecord.ServiceRecordView;

/** Records of signed visits. */
@Named
@RequestScoped
public class ServiceRecordsBacking extends ListBacking<ServiceRecordView> {

  @Inject ServiceRecordService service;
  @Inject Choices offered;

  @Override
  public ListDoor<ServiceRecordView> door() {
    return new ListDoor<>(service.listing(), service::list, service::count);
  }

  @Override
  public String path() {
    return "/service-records";
  }

  @Override
  public String address(ServiceRecordView row) {
    return "/service-records/view?number=" + row.number();
  }

  @Override
  public String noneKey() {
    return "servicerecord.none";
  }

  @Override
  public Map<String, Supplier<List<Choice>>> choices() {
    return Map.of("project", offered::projects);
  }
}
