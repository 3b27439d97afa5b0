package org.weibao.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.weibao.attachment.web.Uploads;
import org.weibao.intake.IntakeProblem;
import org.weibao.intake.IntakeRules.PhoneRule;
import org.weibao.intake.IntakeService;
import org.weibao.intake.PublicDevice;
import org.weibao.intake.PublicReport;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.FormKey;
import org.weibao.kernel.web.Params;

/** A fault reported by the code on a device, without signing in. */
@Named
@RequestScoped
public class ReportBacking {

  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY_REQUESTS = 429;

  @Inject IntakeService intake;
  @Inject Uploads uploads;
  @Inject Attempt attempt;
  @Inject Params params;
  @Inject FormKey key;

  private PublicDevice device;
  private String refusal;
  private String demand;
  private String name;
  private String phone;
  private String website;
  private List<Part> photos;

  /** Reads the device; a code that leads nowhere says so in plain words. */
  public void load() {
    if (device != null) {
      return;
    }
    try {
      device = intake.device(code());
    } catch (BusinessException e) {
      refusal = attempt.wording(e);
      Faces.setResponseStatus(e.code() == IntakeProblem.TOO_MANY ? TOO_MANY_REQUESTS : NOT_FOUND);
    }
  }

  /** Registers the report and leads to its progress. */
  public String send() {
    if (website != null && !website.isBlank()) {
      // Only a program fills in a field that nobody sees.
      return "/progress?faces-redirect=true&k=-";
    }
    return attempt.to(
        "report.sent",
        () ->
            "/progress?faces-redirect=true&new=1&k="
                + uploads.with(
                    photos,
                    intake::receive,
                    files ->
                        intake.report(
                            new PublicReport(
                                code(), demand, text(name), text(phone), files, key.base()))));
  }

  private static Optional<String> text(String typed) {
    return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
  }

  private String code() {
    return params.text("d").orElse("");
  }

  /** Whether a phone is asked for. */
  public boolean isPhoneAsked() {
    return intake.rules().reporterPhone() != PhoneRule.NONE;
  }

  /** Whether it is insisted on. */
  public boolean isPhoneNeeded() {
    return intake.rules().reporterPhone() == PhoneRule.REQUIRED;
  }

  /**
   * The device; null if the code leads nowhere. A form that is sent asks before the page is loaded.
   */
  public PublicDevice getDevice() {
    if (device == null && refusal == null) {
      load();
    }
    return device;
  }

  /** Why there is none. */
  public String getRefusal() {
    return refusal;
  }

  public String getDemand() {
    return demand;
  }

  public void setDemand(String demand) {
    this.demand = demand;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  /** What nobody sees and programs fill in. */
  public String getWebsite() {
    return website;
  }

  public void setWebsite(String website) {
    this.website = website;
  }

  public List<Part> getPhotos() {
    return photos;
  }

  public void setPhotos(List<Part> photos) {
    this.photos = photos;
  }
}
