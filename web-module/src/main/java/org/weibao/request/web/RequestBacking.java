package org.weibao.request.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.audit.web.MeanwhileBacking;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.kernel.web.Attempt;
import org.weibao.organization.web.ActiveUser;
import org.weibao.repair.FaultRecordReasons;
import org.weibao.repair.FaultRecordView;
import org.weibao.repair.RepairService;
import org.weibao.repair.VisitView;
import org.weibao.request.ClockEventView;
import org.weibao.request.DecisionView;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;
import org.weibao.returns.ReturnService;
import org.weibao.returns.ReturnView;

/**
 * One request: what is known, what was decided and why, what was done, and what can be done now.
 */
@Named
@RequestScoped
public class RequestBacking {

  @Inject RequestService requests;
  @Inject RepairService repairs;
  @Inject ReturnService returns;
  @Inject RequestInAddress address;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject MeanwhileBacking meanwhile;

  private final Map<String, Object> seen = new HashMap<>();
  private Integer version;
  private Optional<String> ownerPhone;
  private List<DecisionView> decisions;
  private List<ClockEventView> clock;
  private List<VisitView> visits;
  private List<FaultRecordView> faults;
  private List<ReturnView> sentBack;
  private IssuedNumber number;
  private final Map<String, FaultRecordReasons> reasons = new HashMap<>();

  /** The owner's phone as the person may see it, null without one; the reading is logged. */
  public String getOwnerPhone() {
    return ownerPhone().orElse(null);
  }

  /** Whether the phone stands in full. */
  public boolean isPhoneShown() {
    return ownerPhone().isPresent() && !ownerPhone().equals(address.getRequest().ownerPhone());
  }

  /** Asked once a page. */
  private Optional<String> ownerPhone() {
    if (ownerPhone == null) {
      ownerPhone = requests.ownerPhone(address.getRequest());
    }
    return ownerPhone;
  }

  /** Why the request has its number. */
  public IssuedNumber getNumber() {
    if (number == null) {
      number = requests.whyNumber(address.getNumber());
    }
    return number;
  }

  /** Why a fault record has its number and its review. */
  public FaultRecordReasons reasons(FaultRecordView record) {
    return reasons.computeIfAbsent(record.number(), repairs::why);
  }

  /** Closes the request. */
  public String close() {
    String number = address.getNumber();
    String outcome =
        attempt.to(
            "request.closed",
            () -> {
              requests.close(number, version, user.context());
              return "/requests/view?faces-redirect=true&number=" + number;
            });
    return outcome;
  }

  /** Version of the request that the person sees. */
  public int getVersion() {
    return version == null ? address.getRequest().version() : version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  /** Versions of the fault records that the person sees, by number. */
  public Map<String, Object> getSeen() {
    getFaults().forEach(fault -> seen.putIfAbsent(fault.number(), fault.version()));
    return seen;
  }

  /** Tells whoever closed or reviewed what is no longer to close or to review. */
  public void compare() {
    RequestView now = address.getRequest();
    meanwhile.compare("ServiceRequest", now.id(), now.version(), now.number(), "form:version");
    if (FacesContext.getCurrentInstance().isPostback() && user.may("repair.read")) {
      for (int i = 0; i < getFaults().size(); i++) {
        FaultRecordView fault = getFaults().get(i);
        meanwhile.compare(
            "FaultRecord",
            fault.id(),
            fault.version(),
            fault.number(),
            "form:faults:" + i + ":seen");
      }
    }
  }

  /** The decision in force. */
  public DecisionView getDecision() {
    return getDecisions().get(0);
  }

  /** All decisions, the one in force first. */
  public List<DecisionView> getDecisions() {
    if (decisions == null) {
      decisions = requests.why(address.getNumber());
    }
    return decisions;
  }

  /** What happened to the clock. */
  public List<ClockEventView> getClock() {
    if (clock == null) {
      clock = requests.clock(address.getNumber());
    }
    return clock;
  }

  /** Visits, the first first. */
  public List<VisitView> getVisits() {
    if (visits == null) {
      visits = repairs.visits(address.getNumber());
    }
    return visits;
  }

  /** Fault records F1, the first first. */
  public List<FaultRecordView> getFaults() {
    if (faults == null) {
      faults = repairs.faultRecords(address.getNumber());
    }
    return faults;
  }

  /** Returns F2 of this request. */
  public List<ReturnView> getReturns() {
    if (sentBack == null) {
      sentBack = returns.ofRequest(address.getNumber());
    }
    return sentBack;
  }

  /** Whether a visit waits for its fault record. */
  public boolean isFaultToRecord() {
    return address.getRequest().visitable()
        && getVisits().stream().anyMatch(visit -> visit.faultRecord().isEmpty());
  }

  /** Whether a fault record leaves a broken device that may have to go to its maker. */
  public boolean mayGoBack(FaultRecordView fault) {
    return fault.replaced() || fault.deviceSerial().isPresent() && !fault.solvedOnSpot();
  }

  /** Reviews a fault record (S01-4-3-a). */
  public String review(FaultRecordView record) {
    int version = (Integer) getSeen().get(record.number());
    String outcome =
        attempt.to(
            "fault.reviewed",
            () -> {
              repairs.review(record.number(), version, user.context());
              return "/requests/view?faces-redirect=true&number=" + address.getNumber();
            });
    seen.clear();
    faults = null;
    return outcome;
  }
}
