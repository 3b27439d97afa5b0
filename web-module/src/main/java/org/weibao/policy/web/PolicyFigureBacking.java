package org.weibao.policy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.policy.FigureState;
import org.weibao.policy.OpenFigure;
import org.weibao.policy.PolicyFigureView;
import org.weibao.policy.PolicyService;
import org.weibao.policy.SetFigure;

/** One figure that the source leaves open: setting it, and the word of a second person. */
@Named
@RequestScoped
public class PolicyFigureBacking {

  @Inject PolicyService policies;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private OpenFigure figure;
  private List<PolicyFigureView> history;
  private String value;
  private String reason;
  private LocalDate from;

  /** Reads the figure that the address names. */
  public void load() {
    try {
      if (getFigure() == null) {
        Params.answerNotFound();
      }
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Proposes a value. */
  public String set() {
    return attempt.to(
        "policy.figure-set",
        () -> {
          policies.setFigure(
              new SetFigure(getSystem(), getFigure().key(), value, reason, from), user.context());
          return page();
        });
  }

  /** Agrees to the value that waits. */
  public String approve() {
    return attempt.to("policy.figure-approved", () -> decide(true));
  }

  /** Refuses the value that waits. */
  public String refuse() {
    return attempt.to("policy.figure-refused", () -> decide(false));
  }

  private String decide(boolean approved) {
    policies.decideFigure(getWaiting().id(), getWaiting().version(), approved, user.context());
    return page();
  }

  private String page() {
    return "/policies/view?faces-redirect=true&system=" + getSystem();
  }

  /** The value that waits for a second person; null if none does. */
  public PolicyFigureView getWaiting() {
    return getHistory().stream()
        .filter(set -> set.state() == FigureState.SUBMITTED)
        .findFirst()
        .orElse(null);
  }

  /** Whether the reader may decide the value that waits. */
  public boolean isDecidable() {
    return getWaiting() != null
        && user.may("policy.approve")
        && getWaiting().setBy() != user.context().personId();
  }

  /** Whether the reader may propose a value now. */
  public boolean isSettable() {
    return getWaiting() == null && user.may("policy.figure");
  }

  /** The regulation. */
  public String getSystem() {
    return params.text("system").orElse("");
  }

  /** The figure of the page; null if nothing of that name is open. */
  public OpenFigure getFigure() {
    if (figure == null) {
      String key = params.text("figure").orElse("");
      figure =
          policies.figures(getSystem()).stream()
              .filter(one -> one.key().equals(key))
              .findFirst()
              .orElse(null);
    }
    return figure;
  }

  /** What was set before, the latest first. */
  public List<PolicyFigureView> getHistory() {
    if (history == null) {
      String key = getFigure().key();
      history =
          policies.get(getSystem()).figures().stream()
              .filter(set -> set.figure().equals(key))
              .toList();
    }
    return history;
  }

  /** The value as typed. */
  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  /** Why this value. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** First day. */
  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}
