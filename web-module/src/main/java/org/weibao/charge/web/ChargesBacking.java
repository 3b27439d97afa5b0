package org.weibao.charge.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.weibao.charge.ChargeService;
import org.weibao.charge.ChargeTotal;
import org.weibao.charge.ChargeView;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.web.Params;
import org.weibao.listing.web.Choices;
import org.weibao.listing.web.ListBacking;

/** Charges F3, and what a month comes to. */
@Named
@RequestScoped
public class ChargesBacking extends ListBacking<ChargeView> {

  @Inject ChargeService service;
  @Inject Choices offered;
  @Inject Params params;

  private List<ChargeTotal> totals;

  @Override
  public ListDoor<ChargeView> door() {
    return new ListDoor<>(service.listing(), service::list, service::count);
  }

  @Override
  public String path() {
    return "/charges";
  }

  @Override
  public String address(ChargeView row) {
    return "/charges/view?number=" + row.number();
  }

  @Override
  public String noneKey() {
    return "charge.none";
  }

  @Override
  public Map<String, Supplier<List<Choice>>> choices() {
    return Map.of("project", offered::projects);
  }

  /** The month that the list is filtered by; null if by none. */
  public YearMonth getMonth() {
    return params.month("month").orElse(null);
  }

  /** What that month comes to in the project that the list is filtered by, or in all. */
  public List<ChargeTotal> getTotals() {
    if (totals == null) {
      totals = service.totals(params.number("project"), getMonth());
    }
    return totals;
  }
}
