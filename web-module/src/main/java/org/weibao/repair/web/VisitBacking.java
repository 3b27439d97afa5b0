package org.weibao.repair.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Moments;
import org.weibao.organization.web.ActiveUser;
import org.weibao.repair.RecordVisit;
import org.weibao.repair.RepairService;
import org.weibao.request.web.RequestInAddress;

/** Recording a visit, which stops the arrival clock. */
@Named
@RequestScoped
public class VisitBacking {

  @Inject RepairService repairs;
  @Inject RequestInAddress address;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Moments moments;

  private final VisitForm form = new VisitForm();

  @PostConstruct
  void begin() {
    form.setArrivedAt(moments.now());
  }

  /** Records the visit and shows the request again. */
  public String save() {
    String number = address.getNumber();
    return attempt.to(
        "visit.recorded",
        () -> {
          repairs.recordVisit(number, command(), user.context());
          return "/requests/view?faces-redirect=true&number=" + number;
        });
  }

  /** What is typed. */
  public VisitForm getForm() {
    return form;
  }

  private RecordVisit command() {
    return new RecordVisit(
        moments.instant(form.getArrivedAt()),
        Optional.ofNullable(moments.instant(form.getLeftAt())),
        Optional.ofNullable(form.getNote()));
  }
}
