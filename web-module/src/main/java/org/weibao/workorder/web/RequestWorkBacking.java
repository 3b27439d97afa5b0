package org.weibao.workorder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.request.web.RequestInAddress;
import org.weibao.workorder.SignatureView;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkOrderView;
import org.weibao.workorder.WorkPartService;
import org.weibao.workorder.WorkPartView;

/** Work orders of the request of the page, with what was used and who signed on them. */
@Named
@RequestScoped
public class RequestWorkBacking {

  @Inject WorkOrderService orders;
  @Inject WorkPartService parts;
  @Inject RequestInAddress address;

  private final Map<String, Optional<SignatureView>> signatures = new HashMap<>();
  private List<WorkOrderView> all;
  private Map<String, List<WorkPartView>> used;

  /** Work orders, the latest first. */
  public List<WorkOrderView> getOrders() {
    if (all == null) {
      all = new ArrayList<>(orders.ofRequest(address.getNumber()));
      Collections.reverse(all);
    }
    return all;
  }

  /** Parts that were used on one, and not taken back. */
  public List<WorkPartView> parts(String number) {
    return byOrder().getOrDefault(number, List.of());
  }

  /** Parts that were used on any of them, and not taken back. */
  public List<WorkPartView> getParts() {
    return byOrder().values().stream().flatMap(List::stream).toList();
  }

  private Map<String, List<WorkPartView>> byOrder() {
    if (used == null) {
      used =
          parts.ofRequest(address.getNumber()).stream()
              .filter(part -> !part.isBack())
              .collect(Collectors.groupingBy(WorkPartView::workOrder));
    }
    return used;
  }

  /** The signature under one; null without one. */
  public SignatureView signature(String number) {
    return signatures.computeIfAbsent(number, orders::signature).orElse(null);
  }
}
