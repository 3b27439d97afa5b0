package org.weibao.workshop.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.request.web.RequestInAddress;
import org.weibao.workshop.GoodsEventView;
import org.weibao.workshop.GoodsState;
import org.weibao.workshop.GoodsView;
import org.weibao.workshop.RepairGoods;
import org.weibao.workshop.ReturnGoods;
import org.weibao.workshop.WorkshopService;

/** Goods that were taken away for repair, and what can be done with them. */
@Named
@RequestScoped
public class GoodsBacking {

  @Inject WorkshopService workshop;
  @Inject RequestInAddress address;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private GoodsView goods;
  private List<GoodsEventView> events;
  private List<GoodsView> ofRequest;
  private IssuedNumber number;
  private Integer version;
  private Integer minutes;
  private String work;
  private String parts;
  private String note;
  private String reason;
  private String receivedBy;
  private String unrepairedReason;
  private String receiptMissing;

  /** Reads the receipt that the address names. */
  public void load() {
    try {
      getGoods();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Writes the repair card. */
  public String repair() {
    RepairGoods card = new RepairGoods(minutes, work, Optional.ofNullable(parts));
    return step(
        "workshop.card.written",
        () -> workshop.repaired(receipt(), getVersion(), card, user.context()));
  }

  /** Passes the inspection. */
  public String pass() {
    return inspect("workshop.passed", true);
  }

  /** Sends it back to repair. */
  public String reject() {
    return inspect("workshop.rejected", false);
  }

  private String inspect(String confirmation, boolean passed) {
    return step(
        confirmation,
        () ->
            workshop.inspect(
                receipt(), getVersion(), passed, Optional.ofNullable(note), user.context()));
  }

  /** Asks for help. */
  public String help() {
    return step(
        "workshop.help.asked",
        () -> workshop.askHelp(receipt(), getVersion(), reason, user.context()));
  }

  /** Gives it back. */
  public String giveBack() {
    ReturnGoods how =
        new ReturnGoods(
            receivedBy, Optional.ofNullable(unrepairedReason), Optional.ofNullable(receiptMissing));
    return step(
        "workshop.returned", () -> workshop.giveBack(receipt(), getVersion(), how, user.context()));
  }

  private String step(String confirmation, Supplier<GoodsView> work) {
    return attempt.to(
        confirmation, () -> "/workshop/view?faces-redirect=true&number=" + work.get().number());
  }

  private String receipt() {
    return params.text("number").orElse("");
  }

  /** The goods; a form that is sent asks for them before the page is loaded. */
  public GoodsView getGoods() {
    if (goods == null) {
      goods = workshop.get(receipt());
    }
    return goods;
  }

  /** What happened to them. */
  public List<GoodsEventView> getEvents() {
    if (events == null) {
      events = workshop.events(receipt());
    }
    return events;
  }

  /** Why the receipt has its number. */
  public IssuedNumber getNumber() {
    if (number == null) {
      number = workshop.whyNumber(receipt());
    }
    return number;
  }

  /** Goods of the request that a request's page shows. */
  public List<GoodsView> getOfRequest() {
    if (ofRequest == null) {
      ofRequest = workshop.ofRequest(address.getNumber());
    }
    return ofRequest;
  }

  /** Whether the reader may write the repair card now. */
  public boolean isRepairable() {
    return getGoods().repairable() && may("workshop.repair");
  }

  /** Whether an inspection waits that the reader may make. */
  public boolean isInspectable() {
    return waitsForInspection() && !isOwnRepair();
  }

  /** Whether an inspection waits that the reader could make if the repair were another's. */
  public boolean isInspectionOfOthers() {
    return waitsForInspection() && isOwnRepair();
  }

  private boolean waitsForInspection() {
    return getGoods().state() == GoodsState.REPAIRED && may("workshop.inspect");
  }

  private boolean isOwnRepair() {
    return getGoods().repairedBy().filter(id -> id == user.getPersonId()).isPresent();
  }

  /** Whether the reader may ask for help now. */
  public boolean isHelpable() {
    return getGoods().repairable() && may("workshop.repair");
  }

  /** Whether the reader may give it back now. */
  public boolean isReturnable() {
    return getGoods().here() && may("workshop.return");
  }

  private boolean may(String operation) {
    return user.mayIn(operation, getGoods().projectId());
  }

  /** Version that the person sees. */
  public int getVersion() {
    return version == null ? getGoods().version() : version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public String getWork() {
    return work;
  }

  public void setWork(String work) {
    this.work = work;
  }

  public String getParts() {
    return parts;
  }

  public void setParts(String parts) {
    this.parts = parts;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getReceivedBy() {
    return receivedBy;
  }

  public void setReceivedBy(String receivedBy) {
    this.receivedBy = receivedBy;
  }

  public String getUnrepairedReason() {
    return unrepairedReason;
  }

  public void setUnrepairedReason(String unrepairedReason) {
    this.unrepairedReason = unrepairedReason;
  }

  public String getReceiptMissing() {
    return receiptMissing;
  }

  public void setReceiptMissing(String receiptMissing) {
    this.receiptMissing = receiptMissing;
  }
}
