package org.weibao.workorder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weibao.organization.web.ActiveUser;
import org.weibao.qualification.QualificationLack;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkOrderView;
import org.weibao.workorder.WorkQualification;
import org.weibao.workorder.WorkQualification.Unqualified;

/** What those who are sent to the visit that the page shows lack, for whoever dispatches. */
@Named
@RequestScoped
public class WorkQualificationBacking {

  @Inject WorkOrderBacking visit;
  @Inject WorkOrderService orders;
  @Inject QualificationWarnings warnings;
  @Inject ActiveUser user;

  private WorkQualification found;

  private WorkQualification found() {
    if (found == null) {
      WorkOrderView order = visit.getOrder();
      found =
          !order.status().isFinal() && user.mayIn("workorder.dispatch", order.projectId())
              ? orders.qualification(order.number())
              : WorkQualification.FINE;
    }
    return found;
  }

  /** Those who lack something. */
  public List<Unqualified> getPeople() {
    return found().people();
  }

  /** Clauses that ask. */
  public String getClauses() {
    return String.join(", ", found().clauses());
  }

  /** What somebody lacks. */
  public String words(QualificationLack lack) {
    return warnings.words(lack);
  }
}
