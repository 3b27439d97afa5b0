package org.weibao.charge.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.weibao.charge.AddCharge;
import org.weibao.charge.ChargeService;
import org.weibao.charge.PriceLineView;
import org.weibao.charge.PriceUnit;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Moments;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.policy.Payer;
import org.weibao.request.RequestService;
import org.weibao.request.web.RequestInAddress;
import org.weibao.stock.GoodsUnit;
import org.weibao.workorder.web.RequestWorkBacking;

/** Charging work for a request to the customer. */
@Named
@RequestScoped
public class NewChargeBacking {

  @Inject ChargeService charges;
  @Inject RequestService requests;
  @Inject RequestWorkBacking work;
  @Inject RequestInAddress address;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Moments moments;
  @Inject Formats formats;
  @Inject Params params;

  private final ChargeForm form = new ChargeForm();
  private List<PriceLineView> lines;

  @PostConstruct
  void begin() {
    form.setServiceDay(moments.now().toLocalDate());
    params.number("part").ifPresent(this::offer);
  }

  /** Fills in a part that was used on a visit; whoever charges says what it costs. */
  private void offer(long id) {
    if (!isOffering()) {
      return;
    }
    work.getParts().stream()
        .filter(part -> part.id() == id)
        .findFirst()
        .ifPresent(
            part -> {
              form.setServiceDay(moments.local(part.usedAt()).toLocalDate());
              form.setCode(part.code());
              form.setName(formats.name(part.name(), part.nameEn()));
              form.setQuantity(BigDecimal.valueOf(part.quantity()));
              form.setUnit(part.unit().map(NewChargeBacking::unit).orElse(PriceUnit.PIECE));
            });
  }

  private static PriceUnit unit(GoodsUnit counted) {
    return switch (counted) {
      case METRE -> PriceUnit.METRE;
      case SET -> PriceUnit.SET;
      case PIECE, ROLL -> PriceUnit.PIECE;
    };
  }

  /** Whether parts were used that this person may see. */
  public boolean isOffering() {
    return user.may("workorder.read") && !work.getParts().isEmpty();
  }

  /** Whether the case lets the customer pay. */
  public boolean isCustomerPays() {
    return requests.why(address.getNumber()).get(0).payer() == Payer.CUSTOMER;
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
