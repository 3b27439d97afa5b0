package org.weibao.workorder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.attachment.ReceivedFile;
import org.weibao.attachment.web.Uploads;
import org.weibao.device.DeviceProblem;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.workorder.ScannedDevice;
import org.weibao.workorder.WorkMateView;
import org.weibao.workorder.WorkOrderProblem;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkOrderView;

/** The day of whoever is sent, in its order; and the device that he scanned. */
@Named
@RequestScoped
public class TodayBacking {

  private static final int SCAN_LENGTH = 300;

  @Inject WorkOrderService orders;
  @Inject Uploads uploads;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;
  @Inject Clock clock;

  private List<WorkOrderView> visits;
  private Optional<ScannedDevice> scanned;
  private Part photo;

  /** Today's visits, and what is left of the days before. */
  public List<WorkOrderView> getVisits() {
    if (visits == null) {
      visits = orders.mine(getDay(), user.context());
    }
    return visits;
  }

  /** The day. */
  public LocalDate getDay() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  /** Whether somebody must be there and is late. */
  public boolean late(WorkOrderView visit) {
    return visit.isLate(clock.instant());
  }

  /** Reads the code in a photo, for browsers that cannot, and shows the device that it names. */
  public String readPhoto() {
    return attempt.to(
        "today.read",
        () ->
            uploads.with(
                photo == null ? List.of() : List.of(photo),
                files ->
                    "/today?faces-redirect=true&scan="
                        + URLEncoder.encode(serial(files), StandardCharsets.UTF_8)));
  }

  private String serial(List<ReceivedFile> files) {
    String text =
        files.stream()
            .findFirst()
            .flatMap(orders::readCode)
            .orElseThrow(() -> new BusinessException(WorkOrderProblem.NO_CODE, "photo"));
    return orders
        .scan(text, user.context())
        .map(ScannedDevice::serial)
        .orElseThrow(() -> new BusinessException(DeviceProblem.UNKNOWN_SERIAL, "photo", text));
  }

  /** What was chosen. */
  public Part getPhoto() {
    return photo;
  }

  public void setPhoto(Part photo) {
    this.photo = photo;
  }

  /** Whether this person goes along with somebody else. */
  public boolean along(WorkOrderView visit) {
    return visit.mate(user.getPersonId()).isPresent();
  }

  /** Names of those who go along. */
  public String mates(WorkOrderView visit) {
    return visit.mates().stream()
        .filter(WorkMateView::isGoing)
        .map(WorkMateView::name)
        .collect(Collectors.joining(" · "));
  }

  /** What was scanned or typed; empty before. */
  public String getScan() {
    return params.text("scan").filter(text -> text.length() <= SCAN_LENGTH).orElse("");
  }

  /** The device that was scanned; null if there is none. */
  public ScannedDevice getScanned() {
    if (scanned == null) {
      scanned = getScan().isEmpty() ? Optional.empty() : orders.scan(getScan(), user.context());
    }
    return scanned.orElse(null);
  }
}
