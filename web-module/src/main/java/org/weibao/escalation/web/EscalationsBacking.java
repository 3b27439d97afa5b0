package org.weibao.escalation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.weibao.escalation.EscalationService;
import org.weibao.escalation.EscalationView;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.listing.web.Choices;
import org.weibao.listing.web.ListBacking;

/** The register of escalations and leftovers. */
@Named
@RequestScoped
public class EscalationsBacking extends ListBacking<EscalationView> {

  @Inject EscalationService service;
  @Inject Choices offered;

  @Override
  public ListDoor<EscalationView> door() {
    return new ListDoor<>(service.listing(), service::list, service::count);
  }

  @Override
  public String path() {
    return "/escalations";
  }

  @Override
  public String address(EscalationView row) {
    return "/escalations/view?number=" + row.number();
  }

  @Override
  public String noneKey() {
    return "escalation.none";
  }

  @Override
  public Map<String, Supplier<List<Choice>>> choices() {
    return Map.of("project", offered::projects);
  }
}
