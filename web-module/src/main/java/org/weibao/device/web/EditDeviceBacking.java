package org.weibao.device.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.weibao.audit.web.MeanwhileBacking;
import org.weibao.device.DeviceDetails;
import org.weibao.device.DeviceMasterService;
import org.weibao.device.DeviceModelService;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.listing.web.Choices;
import org.weibao.organization.web.ActiveUser;

/** Taking a device on, and correcting what is written down of it. */
@Named
@RequestScoped
public class EditDeviceBacking {

  @Inject DeviceMasterService master;
  @Inject DeviceModelService modelService;
  @Inject Choices offered;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;
  @Inject MeanwhileBacking meanwhile;

  private final DeviceForm form = new DeviceForm();
  private DeviceDetails details;
  private List<Choice> models;

  /** Reads it; an address without a known serial, or of one that stays as it is, leads nowhere. */
  public void load() {
    try {
      form.fill(getDetails());
      if (!getDetails().changeable()) {
        Params.answerNotFound();
      }
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Begins with the project that the address names. */
  public void begin() {
    params.number("project").ifPresent(form::setProjectId);
  }

  /** Tells who was faster. */
  public void compare() {
    if (!FacesContext.getCurrentInstance().getResponseComplete()) {
      DeviceDetails now = getDetails();
      meanwhile.compare(
          "Device", now.device().id(), now.version(), now.data().serial(), "data:version");
    }
  }

  /** The device that the address names. */
  public DeviceDetails getDetails() {
    if (details == null) {
      details = master.details(params.text("serial").orElse(""));
    }
    return details;
  }

  /** Models to choose from. */
  public List<Choice> getModels() {
    if (models == null) {
      models = modelService.choices();
    }
    return models;
  }

  /** Projects to choose from. */
  public List<Choice> getProjects() {
    return offered.projects();
  }

  /** Cities whose stores can be chosen. */
  public List<Choice> getCities() {
    return offered.cities();
  }

  /** Takes a device on and shows it. */
  public String create() {
    return attempt.to(
        "device.created",
        () -> {
          master.takeOn(form.data(), form.place(), user.context());
          return pageOf(form.getSerial());
        });
  }

  /** Writes what was corrected. */
  public String save() {
    String known = getDetails().data().serial();
    return attempt.to(
        "device.saved",
        () -> {
          master.edit(known, form.getVersion(), form.data(), user.context());
          return pageOf(form.getSerial());
        });
  }

  private static String pageOf(String serial) {
    return "/devices/view?faces-redirect=true&serial="
        + URLEncoder.encode(serial.strip(), StandardCharsets.UTF_8);
  }

  /** What is typed. */
  public DeviceForm getForm() {
    return form;
  }
}
