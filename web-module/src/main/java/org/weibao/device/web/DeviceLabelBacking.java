package org.weibao.device.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.weibao.device.DeviceLabelService;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceView;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;

/** The label of the device that the address names. */
@Named
@RequestScoped
public class DeviceLabelBacking {

  @Inject DeviceService devices;
  @Inject DeviceLabelService labels;
  @Inject Attempt attempt;
  @Inject Params params;

  private DeviceView device;

  /** Reads the device; an address without a known serial leads nowhere. */
  public void load() {
    try {
      getDevice();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** The device that the address names. */
  public DeviceView getDevice() {
    if (device == null) {
      device = devices.getBySerial(params.text("serial").orElse(""));
    }
    return device;
  }

  /** Makes its printed labels void. */
  public String renew() {
    String serial = getDevice().serial();
    return attempt.to(
        "label.renewed",
        () -> {
          labels.renew(serial);
          return "/devices/view?faces-redirect=true&serial="
              + URLEncoder.encode(serial, StandardCharsets.UTF_8);
        });
  }
}
