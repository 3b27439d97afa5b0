package org.weibao.repair.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.weibao.device.DeviceQuery;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceStatus;
import org.weibao.device.DeviceView;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Moments;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.repair.FaultCause;
import org.weibao.repair.RecordFault;
import org.weibao.repair.RepairService;
import org.weibao.repair.VisitView;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;
import org.weibao.request.web.RequestInAddress;

/** Writing the fault record F1 of a visit. */
@Named
@RequestScoped
public class FaultBacking {

  private static final int SPARES_OFFERED = 12;

  @Inject RepairService repairs;
  @Inject RequestService requests;
  @Inject DeviceService devices;
  @Inject RequestInAddress address;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Moments moments;
  @Inject Params params;

  private final FaultForm form = new FaultForm();
  private List<VisitView> visits;

  @PostConstruct
  void begin() {
    form.setDoneAt(moments.now());
    form.setSolvedOnSpot(true);
    params.number("visit").ifPresent(form::setVisitId);
    params
        .text("number")
        .flatMap(requests::findByNumber)
        .flatMap(RequestView::deviceSerial)
        .ifPresent(form::setOldSerial);
  }

  /** Records the fault and shows the request again. */
  public String save() {
    String number = address.getNumber();
    return attempt.to(
        "fault.recorded",
        () -> {
          repairs.recordFault(number, command(), user.context());
          return "/requests/view?faces-redirect=true&number=" + number;
        });
  }

  /** Serials of good spares in store that contain the text. */
  public List<String> completeSpare(String text) {
    return devices
        .search(
            new DeviceQuery(
                Optional.of(text),
                Optional.empty(),
                Optional.of(DeviceStatus.IN_STORE),
                Optional.empty(),
                SPARES_OFFERED))
        .rows()
        .stream()
        .map(DeviceView::serial)
        .toList();
  }

  /** Visits that have no fault record yet. */
  public List<VisitView> getVisits() {
    if (visits == null) {
      visits =
          repairs.visits(address.getNumber()).stream()
              .filter(visit -> visit.faultRecord().isEmpty())
              .toList();
    }
    return visits;
  }

  /** Causes to choose from. */
  public FaultCause[] getCauses() {
    return FaultCause.values();
  }

  /** What is typed. */
  public FaultForm getForm() {
    return form;
  }

  private RecordFault command() {
    boolean replaced = form.isReplaced();
    return new RecordFault(
        form.getVisitId(),
        form.getCause(),
        Optional.ofNullable(form.getCauseText()),
        form.getHandling(),
        form.isSolvedOnSpot(),
        replaced,
        Optional.ofNullable(form.getOldSerial()).filter(serial -> replaced),
        Optional.ofNullable(form.getNewSerial()).filter(serial -> replaced),
        moments.instant(form.getDoneAt()));
  }
}
