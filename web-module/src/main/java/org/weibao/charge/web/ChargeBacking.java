package org.weibao.charge.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import org.weibao.charge.ChargeReasons;
import org.weibao.charge.ChargeService;
import org.weibao.charge.ChargeState;
import org.weibao.charge.ChargeView;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.request.web.RequestInAddress;

/** One charge: what it costs and why, and what can be done with it. */
@Named
@RequestScoped
public class ChargeBacking {

  @Inject ChargeService charges;
  @Inject RequestInAddress address;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private ChargeReasons why;
  private List<ChargeView> ofRequest;
  private Integer version;
  private String reason;
  private String opinion;

  /** Reads the charge that the address names. */
  public void load() {
    try {
      getWhy();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Takes it back. */
  public String withdraw() {
    return step(
        "charge.withdrawn", () -> charges.withdraw(number(), getVersion(), reason, user.context()));
  }

  /** Agrees to its price. */
  public String agree() {
    return decide("charge.agreed", true);
  }

  /** Refuses its price. */
  public String refuse() {
    return decide("charge.refused", false);
  }

  private String decide(String confirmation, boolean agreed) {
    return step(
        confirmation,
        () -> charges.decide(number(), getVersion(), agreed, opinion, user.context()));
  }

  private String step(String confirmation, Supplier<ChargeView> work) {
    return attempt.to(
        confirmation, () -> "/charges/view?faces-redirect=true&number=" + work.get().number());
  }

  private String number() {
    return params.text("number").orElse("");
  }

  /** Whether the reader may take it back now. */
  public boolean isWithdrawable() {
    ChargeState state = getCharge().state();
    return (state == ChargeState.COUNTS || state == ChargeState.WAITS)
        && user.mayIn("charge.withdraw", getCharge().projectId());
  }

  /** Whether the reader may decide its price now. */
  public boolean isDecidable() {
    return getCharge().state() == ChargeState.WAITS
        && getCharge().enteredBy() != user.getPersonId()
        && user.mayIn("charge.decide", getCharge().projectId())
        && getWhy()
            .approval()
            .flatMap(approval -> approval.waitingFor())
            .filter(user.getRoles()::contains)
            .isPresent();
  }

  /** The charge with its reasons; a form that is sent asks for it before the page is loaded. */
  public ChargeReasons getWhy() {
    if (why == null) {
      why = charges.why(number());
    }
    return why;
  }

  /** The charge. */
  public ChargeView getCharge() {
    return getWhy().charge();
  }

  /** Charges of the request that a request's page shows. */
  public List<ChargeView> getOfRequest() {
    if (ofRequest == null) {
      ofRequest = charges.ofRequest(address.getNumber());
    }
    return ofRequest;
  }

  /** Why one of those costs what it costs. */
  public ChargeReasons reasons(ChargeView charge) {
    return charges.why(charge.number());
  }

  /** Version that the person sees. */
  public int getVersion() {
    return version == null ? getCharge().version() : version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  /** Why it is taken back. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** What the decider says. */
  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }
}
