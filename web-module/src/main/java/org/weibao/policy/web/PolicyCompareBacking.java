package org.weibao.policy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Messages;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Params;
import org.weibao.kernel.web.Texts;
import org.weibao.policy.ArrivalKind;
import org.weibao.request.PolicyComparison;
import org.weibao.request.PolicyTrialService;

/** What a version would have changed. */
@Named
@RequestScoped
public class PolicyCompareBacking {

  @Inject PolicyTrialService trials;
  @Inject Params params;
  @Inject Formats formats;
  @Inject Attempt attempt;

  private PolicyComparison comparison;
  private String refusal;

  /** Decides the requests again. */
  public void load() {
    try {
      comparison = trials.compare(getSystem(), params.number("number").orElse(0L).intValue());
    } catch (BusinessException e) {
      refusal = attempt.wording(e);
    }
  }

  /** The regulation. */
  public String getSystem() {
    return params.text("system").orElse("");
  }

  /** Number of the version. */
  public long getNumber() {
    return params.number("number").orElse(0L);
  }

  /** What came out; null if the version could not be tried. */
  public PolicyComparison getComparison() {
    return comparison;
  }

  /** Why the version could not be tried. */
  public String getRefusal() {
    return refusal;
  }

  /** How far back, in days. */
  public int getDays() {
    return PolicyTrialService.DAYS;
  }

  /** A decision in a few words. */
  public String words(PolicyComparison.Outcome outcome) {
    String arrival =
        outcome.arrival() == ArrivalKind.HOURS
            ? formats.fill("policy.compare.hours", outcome.arrivalHours().orElse(0))
            : formats.text(outcome.arrival());
    return formats.fill(
        "policy.compare.outcome", outcome.serviceCase(), arrival, formats.text(outcome.payer()));
  }

  /** The decision by the version of the page, or why there is none. */
  public String after(PolicyComparison.Difference difference) {
    return difference
        .after()
        .map(this::words)
        .orElseGet(
            () ->
                Messages.text(
                    Texts.pageLocale(),
                    "problem." + difference.problem().orElse("policy.unknown")));
  }
}
