package org.weibao.request.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.organization.web.ActiveUser;
import org.weibao.request.RequestStatus;
import org.weibao.request.RequestView;
import org.weibao.request.VerdictService;
import org.weibao.request.VerdictView;

/** How a request stands in the property centre's own words, and what it says of the result. */
@Named
@RequestScoped
public class VerdictBacking {

  @Inject VerdictService verdicts;
  @Inject RequestBacking request;
  @Inject RequestInAddress address;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Formats formats;

  private List<VerdictView> all;
  private String comment;

  /** In one line, where the request stands. */
  public String getHeadline() {
    return formats.fill("verdict.headline." + stage());
  }

  /** What comes next, or when it came. */
  public String getProgress() {
    RequestView now = address.getRequest();
    return switch (stage()) {
      case "received" ->
          now.arrivalDueAt()
              .map(due -> formats.fill("verdict.progress.due", formats.instant(due)))
              .orElseGet(() -> formats.fill("verdict.progress.received"));
      case "done" ->
          formats.fill("verdict.progress.done", formats.instant(now.doneAt().orElseThrow()));
      case "confirmed" ->
          formats.fill(
              "verdict.progress.confirmed",
              last().givenByName(),
              formats.instant(last().givenAt()));
      default -> formats.fill("verdict.progress." + stage());
    };
  }

  private String stage() {
    RequestView now = address.getRequest();
    if (now.doneAt().isPresent()) {
      return isConfirmed() ? "confirmed" : "done";
    } else if (now.status() == RequestStatus.AWAITING_RETURN) {
      return "returning";
    }
    return now.status() == RequestStatus.ON_SITE ? "working" : "received";
  }

  /** Whether there is a result that nothing was said of yet. */
  public boolean isJudgeable() {
    return stage().equals("done");
  }

  private boolean isConfirmed() {
    return !getAll().isEmpty() && last().confirmed();
  }

  private VerdictView last() {
    return getAll().get(getAll().size() - 1);
  }

  private List<VerdictView> getAll() {
    if (all == null) {
      all = verdicts.of(address.getNumber());
    }
    return all;
  }

  /** The result is good. */
  public String confirm() {
    return judge(
        "verdict.confirmed", () -> verdicts.confirm(number(), version(), comment, user.context()));
  }

  /** The fault is not gone. */
  public String reopen() {
    return judge(
        "verdict.reopened", () -> verdicts.reopen(number(), version(), comment, user.context()));
  }

  private String judge(String confirmation, Runnable work) {
    return attempt.to(
        confirmation,
        () -> {
          work.run();
          return "/requests/view?faces-redirect=true&number=" + number();
        });
  }

  private String number() {
    return address.getNumber();
  }

  private int version() {
    return request.getVersion();
  }

  /** What the centre adds. */
  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
