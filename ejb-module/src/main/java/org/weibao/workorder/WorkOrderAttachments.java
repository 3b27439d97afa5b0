package org.weibao.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.weibao.attachment.AttachmentSubject;
import org.weibao.attachment.AttachmentSubjects;
import org.weibao.kernel.BusinessException;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;

/** Work orders have files, found by their number; they stay with the request as well. */
@ApplicationScoped
public class WorkOrderAttachments implements AttachmentSubjects {

  /** What files of work orders belong to. */
  public static final String KIND = "WORK_ORDER";

  @Inject WorkOrderService orders;
  @Inject RequestService requests;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<AttachmentSubject> find(String key) {
    try {
      WorkOrderView order = orders.get(key);
      return Optional.of(
          new AttachmentSubject(
              KIND,
              order.id(),
              order.number(),
              Optional.of(order.projectId()),
              order.requestNumber().flatMap(requests::findByNumber).map(RequestView::id),
              "/work-orders/view?number=" + order.number()));
    } catch (BusinessException e) {
      if (e.code() == WorkOrderProblem.UNKNOWN) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
