package org.weibao.dailyreport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.weibao.approval.CaseState;
import org.weibao.dailyreport.CityReport;
import org.weibao.dailyreport.CityReportService;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.organization.web.ActiveUser;
import org.weibao.organization.web.Language;

/** The supervisor's report of a city's day, handed in and signed. */
@Named
@RequestScoped
public class CityReportBacking {

  private static final int MINUTES_OF_HOUR = 60;

  @Inject CityReportService service;
  @Inject DayInAddress address;
  @Inject CityInAddress place;
  @Inject ActiveUser user;
  @Inject Language language;
  @Inject Attempt attempt;

  private CityReport report;
  private boolean read;
  private Integer version;
  private String opinion;

  /** Reads the report, if a city is chosen; says why there is none. */
  public void load() {
    if (read || place.chosen().isEmpty()) {
      return;
    }
    read = true;
    try {
      report = service.get(place.getId(), address.getDay());
    } catch (BusinessException e) {
      attempt.refuse(e);
    }
  }

  /** The report; null if nothing is chosen. */
  public CityReport getReport() {
    load();
    return report;
  }

  /** Whether this person may hand the report in now. */
  public boolean isHandable() {
    CityReport now = getReport();
    return now != null
        && now.signed().isEmpty()
        && !(now.lines().isEmpty() && now.missing().isEmpty())
        && user.may("dailyreport.compile")
        && now.review()
            .filter(review -> !review.changed() && review.approval().state() != CaseState.REFUSED)
            .isEmpty();
  }

  /** Whether this person may sign the report now. */
  public boolean isSignable() {
    return getReport() != null
        && report
            .review()
            .filter(review -> !review.changed())
            .filter(
                review ->
                    review.approval().waitingFor().filter(user.getRoles()::contains).isPresent())
            .filter(review -> review.approval().current().requestedBy() != user.getPersonId())
            .isPresent()
        && user.may("dailyreport.sign");
  }

  /** Hands the report in. */
  public String handIn() {
    return step(
        "dailyreport.handed-in.done",
        () -> service.handIn(place.getId(), address.getDay(), user.context()));
  }

  /** Signs it. */
  public String sign() {
    return decide("dailyreport.signed.done", true);
  }

  /** Refuses it. */
  public String refuse() {
    return decide("dailyreport.refused.done", false);
  }

  private String decide(String confirmation, boolean agreed) {
    return step(
        confirmation,
        () ->
            service.decide(
                place.getId(), address.getDay(), getVersion(), agreed, opinion, user.context()));
  }

  private String step(String confirmation, Supplier<CityReport> work) {
    LocalDate day = address.getDay();
    return attempt.to(
        confirmation,
        () -> "/daily-reports?faces-redirect=true&city=" + work.get().city().id() + "&day=" + day);
  }

  /** Sends the report as PDF. */
  public void download() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    service.writePdf(place.getId(), address.getDay(), language.getLocale(), pdf);
    Faces.sendFile(
        pdf.toByteArray(),
        "daily-" + getReport().city().code() + "-" + address.getDay() + ".pdf",
        true);
  }

  /** Whole hours of some minutes. */
  public int hours(int minutes) {
    return minutes / MINUTES_OF_HOUR;
  }

  /** Minutes beyond whole hours. */
  public int rest(int minutes) {
    return minutes % MINUTES_OF_HOUR;
  }

  /** Version of the review that the person sees. */
  public int getVersion() {
    return version == null
        ? getReport().review().map(CityReport.Review::version).orElse(0)
        : version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }
}
