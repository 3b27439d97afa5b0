package org.weibao.charge.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weibao.charge.AddCharge;
import org.weibao.charge.ChargeService;
import org.weibao.charge.PriceLineView;
import org.weibao.charge.PriceUnit;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Moments;
import org.weibao.organization.web.ActiveUser;
import org.weibao.request.web.RequestInAddress;

/** Charging work for a request to the customer. */
@Named
@RequestScoped
public class NewChargeBacking {

  @Inject ChargeService charges;
  @Inject RequestInAddress address;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Moments moments;

  private final ChargeForm form = new ChargeForm();
  private List<PriceLineView> lines;

  @PostConstruct
  void begin() {
    form.setServiceDay(moments.now().toLocalDate());
  }

  /** Charges a line of the list. */
  public String saveListed() {
    return save(form.listed());
  }

  /** Charges a price of its own. */
  public String saveOwn() {
    return save(form.own());
  }

  private String save(AddCharge command) {
    String number = address.getNumber();
    return attempt.to(
        "charge.added",
        () ->
            "/charges/view?faces-redirect=true&number="
                + charges.add(number, command, user.context()).number());
  }

  /** Lines of the lists that hold today; the service looks at the day of the work. */
  public List<PriceLineView> getLines() {
    if (lines == null) {
      lines = charges.offered(address.getNumber(), moments.now().toLocalDate());
    }
    return lines;
  }

  /** Units to choose from. */
  public PriceUnit[] getUnits() {
    return PriceUnit.values();
  }

  /** What is typed. */
  public ChargeForm getForm() {
    return form;
  }
}
