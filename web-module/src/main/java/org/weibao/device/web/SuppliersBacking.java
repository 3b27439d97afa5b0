package org.weibao.device.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import org.weibao.device.DeviceModelService;
import org.weibao.device.SupplierDetails;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;

/** Makers and suppliers, and keeping them: the address names the one that is being changed. */
@Named
@RequestScoped
public class SuppliersBacking {

  private static final String PAGE = "/suppliers?faces-redirect=true";

  @Inject DeviceModelService service;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private final SupplierForm form = new SupplierForm();
  private List<SupplierDetails> suppliers;

  @PostConstruct
  void begin() {
    params
        .number("id")
        .ifPresent(
            id ->
                getSuppliers().stream()
                    .filter(known -> known.id() == id)
                    .findFirst()
                    .ifPresent(form::fill));
  }

  /** All suppliers. */
  public List<SupplierDetails> getSuppliers() {
    if (suppliers == null) {
      suppliers = service.suppliers();
    }
    return suppliers;
  }

  /** Writes a supplier down, a new one or the one that the address names. */
  public String save() {
    Supplier<String> outcome =
        () -> {
          if (form.getId() == null) {
            service.addSupplier(form.data(), user.context());
          } else {
            service.editSupplier(form.getId(), form.getVersion(), form.data(), user.context());
          }
          return PAGE;
        };
    String next = attempt.to("supplier.saved", outcome);
    suppliers = null;
    return next;
  }

  /** What is typed. */
  public SupplierForm getForm() {
    return form;
  }
}
