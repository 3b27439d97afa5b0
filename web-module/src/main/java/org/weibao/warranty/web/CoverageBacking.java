package org.weibao.warranty.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.warranty.CostClass;
import org.weibao.warranty.CoverBasis;
import org.weibao.warranty.CoverageService;
import org.weibao.warranty.CoverageView;
import org.weibao.warranty.DeviceCover;
import org.weibao.warranty.Side;

/** Both chains of a device. */
@Named
@RequestScoped
public class CoverageBacking {

  /** Causes that are offered as never covered. */
  static final List<String> CAUSES =
      List.of("HUMAN_DAMAGE", "MISUSE", "LIGHTNING", "TYPHOON", "FORCE_MAJEURE");

  private static final String BETWEEN = ":";

  @Inject CoverageService coverage;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private final CoverageForm form = new CoverageForm();
  private DeviceCover cover;
  private Long row;
  private LocalDate lastDay;
  private String reason;
  private String seen;

  /** Reads it; an address without a known serial leads nowhere. */
  public void load() {
    try {
      getCover();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Both chains of the device that the address names. */
  public DeviceCover getCover() {
    if (cover == null) {
      cover = coverage.ofDevice(serial());
    }
    return cover;
  }

  /** Whether the reader may enter and end rows of this device. */
  public boolean isEditable() {
    return getCover()
        .device()
        .projectId()
        .map(project -> user.mayIn("warranty.edit", project))
        .orElseGet(() -> user.may("warranty.edit"));
  }

  /** Rows that can be ended: those of the device itself that are not over. */
  public List<CoverageView> getEndable() {
    return Stream.concat(getCover().owed().stream(), getCover().claimed().stream())
        .filter(view -> view.id().isPresent() && !view.over())
        .toList();
  }

  /** Enters a row. */
  public String add() {
    return step("coverage.added", () -> coverage.add(serial(), form.row(), user.context()));
  }

  /** Ends a row. */
  public String end() {
    return step(
        "coverage.ended",
        () -> coverage.end(serial(), row, version(), lastDay, reason, user.context()));
  }

  private String step(String confirmation, Supplier<DeviceCover> work) {
    return attempt.to(
        confirmation,
        () -> "/devices/coverage?faces-redirect=true&serial=" + work.get().device().serial());
  }

  /** The version of the chosen row that the page showed. */
  private int version() {
    return Stream.of(seen.split(" "))
        .map(pair -> pair.split(BETWEEN))
        .filter(pair -> pair[0].equals(String.valueOf(row)))
        .map(pair -> Integer.parseInt(pair[1]))
        .findFirst()
        .orElse(-1);
  }

  private String serial() {
    return params.text("serial").orElse("");
  }

  /** Who can owe whom. */
  public Side[] getSides() {
    return Side.values();
  }

  /** With what a cover can start. */
  public CoverBasis[] getBases() {
    return CoverBasis.values();
  }

  /** Classes of cost. */
  public CostClass[] getCosts() {
    return CostClass.values();
  }

  /** Causes that are offered as never covered. */
  public List<String> getCauses() {
    return CAUSES;
  }

  /** What is typed. */
  public CoverageForm getForm() {
    return form;
  }

  /** The rows and versions that the page shows. */
  public String getSeen() {
    return seen != null
        ? seen
        : getEndable().stream()
            .map(view -> view.id().orElseThrow() + BETWEEN + view.version())
            .collect(Collectors.joining(" "));
  }

  public void setSeen(String seen) {
    this.seen = seen;
  }

  /** The row to end. */
  public Long getRow() {
    return row;
  }

  public void setRow(Long row) {
    this.row = row;
  }

  /** The day with which it ends. */
  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  /** Why it ends. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
