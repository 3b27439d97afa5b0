package org.weibao.dailyreport.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.weibao.dailyreport.DailyReportService;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.web.Params;

/** The city that a page's address names; the only one in reach if it names none. */
@Named
@RequestScoped
public class CityInAddress {

  @Inject DailyReportService service;
  @Inject DayInAddress address;
  @Inject Params params;

  private List<Choice> cities;
  private Optional<Long> city;

  @PostConstruct
  void readAddress() {
    cities = service.cities(address.getDay());
    city =
        params
            .number("city")
            .or(() -> cities.size() == 1 ? Optional.of(cities.get(0).id()) : Optional.empty());
  }

  /** The city. */
  Optional<Long> chosen() {
    return city;
  }

  /** Its id; null if none is chosen. */
  public Long getId() {
    return city.orElse(null);
  }

  /** Cities to choose from. */
  public List<Choice> getChoices() {
    return cities;
  }
}
