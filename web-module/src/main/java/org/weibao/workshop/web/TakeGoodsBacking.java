package org.weibao.workshop.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.kernel.web.Attempt;
import org.weibao.organization.web.ActiveUser;
import org.weibao.request.web.RequestInAddress;
import org.weibao.workshop.TakeGoods;
import org.weibao.workshop.WorkshopService;

/** Taking goods of a request away for repair. */
@Named
@RequestScoped
public class TakeGoodsBacking {

  @Inject WorkshopService workshop;
  @Inject RequestInAddress address;
  @Inject ActiveUser user;
  @Inject Attempt attempt;

  private String what;
  private String serial;
  private String look;
  private String handedOverBy;
  private LocalDate plannedOn;

  /** Writes the receipt. */
  public String save() {
    String number = address.getNumber();
    return attempt.to(
        "workshop.taken.done",
        () ->
            "/workshop/paper?faces-redirect=true&number="
                + workshop
                    .take(
                        number,
                        new TakeGoods(
                            what, Optional.ofNullable(serial), look, handedOverBy, plannedOn),
                        user.context())
                    .number());
  }

  /** The device that the request is about comes first to mind. */
  public String getSerial() {
    return serial == null ? address.getRequest().deviceSerial().orElse(null) : serial;
  }

  public void setSerial(String serial) {
    this.serial = serial == null ? "" : serial;
  }

  /** Its model, where the request is about a device. */
  public String getWhat() {
    return what == null ? address.getRequest().deviceModel().orElse(null) : what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getLook() {
    return look;
  }

  public void setLook(String look) {
    this.look = look;
  }

  public String getHandedOverBy() {
    return handedOverBy;
  }

  public void setHandedOverBy(String handedOverBy) {
    this.handedOverBy = handedOverBy;
  }

  public LocalDate getPlannedOn() {
    return plannedOn;
  }

  public void setPlannedOn(LocalDate plannedOn) {
    this.plannedOn = plannedOn;
  }
}
