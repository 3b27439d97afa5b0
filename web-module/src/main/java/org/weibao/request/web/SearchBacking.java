package org.weibao.request.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Utils;
import org.weibao.device.DeviceService;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.repair.RepairService;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;
import org.weibao.returns.ReturnService;
import org.weibao.returns.ReturnView;

/** The field in the bar: a number or a serial leads straight to what bears it. */
@Named
@RequestScoped
public class SearchBacking {

  @Inject RequestService requests;
  @Inject RepairService repairs;
  @Inject ReturnService returns;
  @Inject DeviceService devices;
  @Inject ActiveUser user;
  @Inject Params params;

  /** Goes to the document or device; stays if there is none. */
  public void go() {
    String text = getText();
    if (text.isEmpty()) {
      Faces.redirect(Faces.getRequestContextPath() + "/");
      return;
    }
    request(text)
        .map(request -> "/requests/view?number=" + Utils.encodeURL(request.number()))
        .or(() -> fault(text))
        .or(() -> sent(text))
        .or(() -> device(text))
        .ifPresent(address -> Faces.redirect(Faces.getRequestContextPath() + address));
  }

  /** What was typed. */
  public String getText() {
    return params.text("q").orElse("");
  }

  private Optional<RequestView> request(String number) {
    return user.may("request.read") ? requests.findByNumber(number) : Optional.empty();
  }

  private Optional<String> device(String serial) {
    if (!user.may("device.read")) {
      return Optional.empty();
    }
    return devices
        .findBySerial(serial)
        .map(device -> "/devices/view?serial=" + Utils.encodeURL(device.serial()));
  }

  private Optional<String> fault(String number) {
    try {
      return Optional.of(
          "/requests/view?number="
              + Utils.encodeURL(repairs.getFaultRecord(number).requestNumber()));
    } catch (BusinessException e) {
      return Optional.empty();
    }
  }

  private Optional<String> sent(String number) {
    try {
      ReturnView found = returns.getByNumber(number);
      return Optional.of("/returns/view?number=" + Utils.encodeURL(found.number()));
    } catch (BusinessException e) {
      return Optional.empty();
    }
  }
}
