package org.weibao.dailyreport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.dailyreport.RegisterComparison;
import org.weibao.dailyreport.RegisterComparisonService;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.organization.web.ActiveUser;

/** The register of a city's day beside its vouchers. */
@Named
@RequestScoped
public class RegisterComparisonBacking {

  @Inject RegisterComparisonService service;
  @Inject DayInAddress address;
  @Inject CityInAddress place;
  @Inject ActiveUser user;
  @Inject Attempt attempt;

  private RegisterComparison compared;
  private boolean read;
  private String note;

  /** Reads both, if a city is chosen; says why there is nothing. */
  public void load() {
    if (read || place.chosen().isEmpty()) {
      return;
    }
    read = true;
    try {
      compared = service.compare(place.getId(), address.getDay());
    } catch (BusinessException e) {
      attempt.refuse(e);
    }
  }

  /** The comparison; null if nothing is chosen. */
  public RegisterComparison getCompared() {
    load();
    return compared;
  }

  /** Whether the reader may confirm it. */
  public boolean isConfirmable() {
    return getCompared() != null && user.may("dailyreport.compare");
  }

  /** Confirms it. */
  public String confirm() {
    LocalDate day = address.getDay();
    return attempt.to(
        "dailyreport.register.confirmed",
        () ->
            "/daily-reports/register?faces-redirect=true&city="
                + service
                    .confirm(place.getId(), day, Optional.ofNullable(note), user.context())
                    .city()
                    .id()
                + "&day="
                + day);
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
