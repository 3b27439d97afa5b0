package org.weibao.device.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weibao.audit.web.MeanwhileBacking;
import org.weibao.device.DeviceCategory;
import org.weibao.device.DeviceModelService;
import org.weibao.device.ModelView;
import org.weibao.device.SupplierDetails;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;

/** Taking a device model on, and correcting one. */
@Named
@RequestScoped
public class EditModelBacking {

  private static final String LIST = "/device-models?faces-redirect=true";

  @Inject DeviceModelService service;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;
  @Inject MeanwhileBacking meanwhile;

  private final ModelForm form = new ModelForm();
  private ModelView model;
  private List<SupplierDetails> suppliers;

  /** Reads it; an address without a known code leads nowhere. */
  public void load() {
    try {
      form.fill(getModel());
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Tells who was faster. */
  public void compare() {
    if (!FacesContext.getCurrentInstance().getResponseComplete()) {
      ModelView now = getModel();
      meanwhile.compare("DeviceModel", now.id(), now.version(), now.data().code(), "data:version");
    }
  }

  /** The model that the address names. */
  public ModelView getModel() {
    if (model == null) {
      model = service.get(params.text("code").orElse(""));
    }
    return model;
  }

  /** Suppliers to choose from. */
  public List<SupplierDetails> getSuppliers() {
    if (suppliers == null) {
      suppliers = service.suppliers();
    }
    return suppliers;
  }

  /** System classes to choose from. */
  public DeviceCategory[] getCategories() {
    return DeviceCategory.values();
  }

  /** Takes a model on. */
  public String create() {
    return attempt.to(
        "model.created",
        () -> {
          service.create(form.data(), user.context());
          return LIST;
        });
  }

  /** Writes what was corrected. */
  public String save() {
    String known = getModel().data().code();
    return attempt.to(
        "model.saved",
        () -> {
          service.edit(known, form.getVersion(), form.data(), user.context());
          return LIST;
        });
  }

  /** What is typed. */
  public ModelForm getForm() {
    return form;
  }
}
