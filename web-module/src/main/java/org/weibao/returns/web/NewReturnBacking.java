package org.weibao.returns.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.repair.FaultRecordView;
import org.weibao.repair.RepairService;
import org.weibao.returns.OpenReturn;
import org.weibao.returns.ReturnService;

/** Filling in F2 for a device that a fault record names. */
@Named
@RequestScoped
public class NewReturnBacking {

  @Inject ReturnService returns;
  @Inject RepairService repairs;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private final ReturnForm form = new ReturnForm();
  private FaultRecordView fault;

  @PostConstruct
  void begin() {
    try {
      fault = repairs.getFaultRecord(params.text("fault").orElse(""));
    } catch (BusinessException e) {
      return;
    }
    form.setDeviceSerial(fault.oldSerial().or(fault::deviceSerial).orElse(null));
    form.setFaultText(fault.causeText().orElse(fault.handling()));
  }

  /** An address without a known fault record leads nowhere. */
  public void load() {
    if (fault == null) {
      Params.answerNotFound();
    }
  }

  /** Opens the return and shows it. */
  public String open() {
    return attempt.to(
        "return.opened",
        () ->
            "/returns/view?faces-redirect=true&number="
                + returns.open(command(), user.context()).number());
  }

  /** The fault record that the address names. */
  public FaultRecordView getFault() {
    return fault;
  }

  /** What is typed. */
  public ReturnForm getForm() {
    return form;
  }

  private OpenReturn command() {
    boolean pays = form.isWePayRepairFee();
    return new OpenReturn(
        fault.number(),
        form.getDeviceSerial(),
        form.getFaultText(),
        pays,
        Optional.ofNullable(form.getRepairFee()).filter(fee -> pays));
  }
}
