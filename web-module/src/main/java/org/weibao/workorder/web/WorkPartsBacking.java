package org.weibao.workorder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Moments;
import org.weibao.organization.web.ActiveUser;
import org.weibao.stock.PartOffer;
import org.weibao.workorder.TakePartBack;
import org.weibao.workorder.UsePart;
import org.weibao.workorder.WorkOrderView;
import org.weibao.workorder.WorkPartService;
import org.weibao.workorder.WorkPartView;
import org.weibao.workorder.WorkStatus;

/** Parts used on the visit that the page shows. */
@Named
@RequestScoped
public class WorkPartsBacking {

  @Inject WorkPartService parts;
  @Inject WorkOrderBacking visit;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Moments moments;
  @Inject Clock clock;

  private final PartForm form = new PartForm();
  private List<WorkPartView> used;
  private List<PartOffer> offers;

  /** Parts that were used, the first first. */
  public List<WorkPartView> getUsed() {
    if (used == null) {
      used = parts.ofOrder(visit.getOrder().number());
    }
    return used;
  }

  /** Reads them anew when they are asked for again: somebody else has changed them. */
  void forget() {
    used = null;
  }

  /** Whether this person can use parts now. */
  public boolean isUsable() {
    WorkStatus now = visit.getOrder().status();
    return visit.isTakingPart()
        && (now == WorkStatus.ON_SITE
            || now == WorkStatus.WORK_DONE
            || now == WorkStatus.NOT_SOLVED);
  }

  /** Parts that this person can take back now. */
  public List<WorkPartView> getBackable() {
    return visit.isTakingPart() && !visit.getOrder().status().isFinal()
        ? getUsed().stream().filter(part -> !part.isBack()).toList()
        : List.of();
  }

  /** What can be taken. */
  public List<PartOffer> getOffers() {
    if (offers == null) {
      offers = parts.offered(visit.getOrder().number(), user.context());
    }
    return offers;
  }

  /** What an offer is chosen by. */
  public String key(PartOffer offer) {
    return PartForm.key(offer);
  }

  /** Uses a part. */
  public String use() {
    return attempt.to(
        "part.told",
        () -> {
          WorkOrderView order = visit.getOrder();
          parts.use(
              order.number(),
              new UsePart(Optional.empty(), form.choice(), at(), Duration.ZERO),
              user.context());
          return here(order);
        });
  }

  /** Takes a part back. */
  public String takeBack() {
    return attempt.to(
        "part.taken-back",
        () -> {
          WorkOrderView order = visit.getOrder();
          parts.takeBack(
              order.number(),
              form.getBack(),
              new TakePartBack(Optional.empty(), form.getReason(), clock.instant(), Duration.ZERO),
              user.context());
          return here(order);
        });
  }

  private static String here(WorkOrderView order) {
    return "/work-orders/view?faces-redirect=true&number=" + order.number();
  }

  private Instant at() {
    return form.getAt() == null ? clock.instant() : moments.instant(form.getAt());
  }

  /** What is typed. */
  public PartForm getForm() {
    return form;
  }
}
