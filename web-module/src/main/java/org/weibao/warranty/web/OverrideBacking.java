package org.weibao.warranty.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.web.Attempt;
import org.weibao.organization.web.ActiveUser;
import org.weibao.request.web.RequestInAddress;
import org.weibao.warranty.AskOverride;
import org.weibao.warranty.CostClass;
import org.weibao.warranty.CoverOverrideView;
import org.weibao.warranty.OverrideService;
import org.weibao.warranty.OverrideState;

/** Bearing a cost of the request that the address names otherwise than the rows say. */
@Named
@RequestScoped
public class OverrideBacking {

  @Inject OverrideService service;
  @Inject RequestInAddress address;
  @Inject ActiveUser user;
  @Inject Attempt attempt;

  private List<CoverOverrideView> ofRequest;
  private CostClass cost = CostClass.PARTS;
  private BigDecimal customer;
  private BigDecimal amount;
  private String reason;
  private String number;
  private Integer version;
  private String opinion;

  /** Wishes of the request, the latest first. */
  public List<CoverOverrideView> getOfRequest() {
    if (ofRequest == null) {
      ofRequest = service.ofRequest(address.getNumber());
    }
    return ofRequest;
  }

  /** The first that waits and that the reader can answer or take back. */
  private Optional<CoverOverrideView> waiting() {
    boolean asks = user.mayIn("warranty.override", address.getRequest().projectId());
    return getOfRequest().stream()
        .filter(wish -> wish.state() == OverrideState.WAITS)
        .filter(wish -> asks || isFor(wish))
        .findFirst();
  }

  /** Whether one waits that the reader can answer or take back. */
  public boolean isAnswerable() {
    return waiting().isPresent();
  }

  /** Whether the reader is asked about it. */
  public boolean isDecidable() {
    return waiting().filter(this::isFor).isPresent();
  }

  private boolean isFor(CoverOverrideView wish) {
    return wish.askedBy() != user.getPersonId()
        && user.mayIn("warranty.override-decide", wish.projectId())
        && wish.approval()
            .flatMap(approval -> approval.waitingFor())
            .filter(user.getRoles()::contains)
            .isPresent();
  }

  /** Asks for it. */
  public String ask() {
    return step(
        "override.asked",
        () ->
            service.ask(
                address.getNumber(),
                new AskOverride(cost, customer, amount, reason),
                user.context()));
  }

  /** Agrees. */
  public String agree() {
    return step(
        "override.agreed", () -> service.decide(number, version, true, opinion, user.context()));
  }

  /** Refuses. */
  public String refuse() {
    return step(
        "override.refused", () -> service.decide(number, version, false, opinion, user.context()));
  }

  /** Takes it back. */
  public String withdraw() {
    return step("override.withdrawn", () -> service.withdraw(number, version, opinion));
  }

  private String step(String confirmation, Runnable work) {
    return attempt.to(
        confirmation,
        () -> {
          work.run();
          return "/requests/cover?faces-redirect=true&number=" + address.getNumber();
        });
  }

  /** Classes of cost. */
  public CostClass[] getCosts() {
    return CostClass.values();
  }

  public CostClass getCost() {
    return cost;
  }

  public void setCost(CostClass cost) {
    this.cost = cost;
  }

  /** Percent that the customer is to bear. */
  public BigDecimal getCustomer() {
    return customer;
  }

  public void setCustomer(BigDecimal customer) {
    this.customer = customer;
  }

  /** What it is about, in yuan. */
  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** The wish that waits. */
  public String getNumber() {
    return number != null ? number : waiting().map(CoverOverrideView::number).orElse("");
  }

  public void setNumber(String number) {
    this.number = number;
  }

  /** Version that the person sees. */
  public int getVersion() {
    return version != null ? version : waiting().map(CoverOverrideView::version).orElse(-1);
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }
}
