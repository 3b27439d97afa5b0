package org.weibao.request.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.organization.web.ActiveUser;
import org.weibao.request.ClockDeed;
import org.weibao.request.ClockView;
import org.weibao.request.RequestClockService;

/** Clocks that the rules of bound packs gave the request of the page. */
@Named
@RequestScoped
public class RequestClocksBacking {

  @Inject RequestClockService service;
  @Inject RequestInAddress address;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Formats formats;
  @Inject Explanation why;

  private List<ClockView> clocks;

  /** In the order in which they were started; none for whoever may not know why. */
  public List<ClockView> getClocks() {
    if (clocks == null) {
      clocks = user.may("request.explain") ? service.clocks(address.getNumber()) : List.of();
    }
    return clocks;
  }

  /** Why a clock has no due time. */
  public String held(ClockView one) {
    return formats.fill(
        "why.clock.hold." + one.hold().orElseThrow(), why.word(one.holdDetail().orElse("")));
  }

  /** What an event is about, besides what happened; empty for most. */
  public String reason(ClockView.Event event) {
    return event.deed() == ClockDeed.PAUSE ? why.word(event.reason()) : event.reason();
  }

  /** What a clock measures has happened. */
  public String done(String target) {
    return tell(target, ClockDeed.STOP, "");
  }

  /** A clock rests. */
  public String pause(String target, String reason) {
    return tell(target, ClockDeed.PAUSE, reason);
  }

  /** A clock goes on. */
  public String resume(String target) {
    return tell(target, ClockDeed.RESUME, "");
  }

  private String tell(String target, ClockDeed deed, String reason) {
    String number = address.getNumber();
    return attempt.to(
        "clocks.told",
        () -> {
          service.tell(number, target, deed, reason, user.context());
          return "/requests/view?faces-redirect=true&number=" + number;
        });
  }
}
