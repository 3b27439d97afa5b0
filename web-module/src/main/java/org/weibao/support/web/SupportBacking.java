package org.weibao.support.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Moments;
import org.weibao.organization.web.ActiveUser;
import org.weibao.request.web.RequestInAddress;
import org.weibao.support.GiveSupport;
import org.weibao.support.SupportChannel;
import org.weibao.support.SupportOutcome;
import org.weibao.support.SupportService;
import org.weibao.support.SupportView;

/** Help from afar for the request in the address: what was given, and recording more. */
@Named
@RequestScoped
public class SupportBacking {

  @Inject SupportService support;
  @Inject RequestInAddress address;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Moments moments;

  private List<SupportView> given;
  private Boolean phoneOnly;
  private SupportChannel channel = SupportChannel.PHONE;
  private LocalDateTime beganAt;
  private Integer minutes;
  private SupportOutcome outcome;
  private String advice;
  private String agreedBy;

  @PostConstruct
  void begin() {
    beganAt = moments.now();
  }

  /** Records the help and shows the request again. */
  public String save() {
    String number = address.getNumber();
    return attempt.to(
        "support.recorded",
        () -> {
          support.give(number, command(), user.context());
          return "/requests/view?faces-redirect=true&number=" + number;
        });
  }

  private GiveSupport command() {
    return new GiveSupport(
        channel,
        moments.instant(beganAt),
        minutes,
        outcome,
        advice,
        Optional.ofNullable(agreedBy).filter(name -> !name.isBlank()));
  }

  /** What was given for the request, the first first. */
  public List<SupportView> getGiven() {
    if (given == null) {
      given = support.ofRequest(address.getNumber());
    }
    return given;
  }

  /** Whether phones alone help. */
  public boolean isPhoneOnly() {
    if (phoneOnly == null) {
      phoneOnly = support.isPhoneOnly(address.getNumber());
    }
    return phoneOnly;
  }

  /** Ways to help from afar. */
  public SupportChannel[] getChannels() {
    return SupportChannel.values();
  }

  /** What can come of it. */
  public SupportOutcome[] getOutcomes() {
    return SupportOutcome.values();
  }

  public SupportChannel getChannel() {
    return channel;
  }

  public void setChannel(SupportChannel channel) {
    this.channel = channel;
  }

  public LocalDateTime getBeganAt() {
    return beganAt;
  }

  public void setBeganAt(LocalDateTime beganAt) {
    this.beganAt = beganAt;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public SupportOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(SupportOutcome outcome) {
    this.outcome = outcome;
  }

  public String getAdvice() {
    return advice;
  }

  public void setAdvice(String advice) {
    this.advice = advice;
  }

  public String getAgreedBy() {
    return agreedBy;
  }

  public void setAgreedBy(String agreedBy) {
    this.agreedBy = agreedBy;
  }
}
