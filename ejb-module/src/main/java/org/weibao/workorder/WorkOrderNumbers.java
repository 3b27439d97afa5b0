package org.weibao.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.weibao.documentnumber.DocumentNumberService;
import org.weibao.documentnumber.HouseNumber;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.project.ProjectService;
import org.weibao.workorder.entity.WorkOrder;

/** Numbers of work orders: as a pack of the project prescribes, or else {@code WO2611-000042}. */
@ApplicationScoped
public class WorkOrderNumbers {

  private static final HouseNumber HOUSE =
      new HouseNumber(WorkOrder.DOCUMENT, "WO", "work_order_number");

  @Inject DocumentNumberService numbers;
  @Inject ProjectService projects;

  /** The next number of a project. */
  IssuedNumber next(long projectId, LocalDate day) {
    return numbers.next(HOUSE, projects.getProject(projectId).code(), day);
  }

  /** Keeps why a stored work order has its number. */
  void keep(IssuedNumber number, WorkOrder order) {
    numbers.keep(number, order.id());
  }
}
