package org.weibao.workorder.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.Optional;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Moments;
import org.weibao.organization.web.ActiveUser;
import org.weibao.request.web.RequestInAddress;
import org.weibao.workorder.HeadChannel;
import org.weibao.workorder.HeadNotReached;
import org.weibao.workorder.HeadNotReachedService;

/** Whoever took the call in the address did not reach the head and goes himself (S12-4.2.3c). */
@Named
@RequestScoped
public class HeadBacking {

  @Inject HeadNotReachedService heads;
  @Inject RequestInAddress address;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Moments moments;

  private Boolean open;
  private LocalDateTime triedAt;
  private HeadChannel channel = HeadChannel.PHONE;
  private String note;

  @PostConstruct
  void begin() {
    triedAt = moments.now();
  }

  /** Makes the person's own work order and shows it. */
  public String go() {
    return attempt.to(
        "head.gone",
        () ->
            "/work-orders/view?faces-redirect=true&number="
                + heads
                    .go(
                        address.getNumber(),
                        new HeadNotReached(
                            moments.instant(triedAt), channel, Optional.ofNullable(note)),
                        user.context())
                    .number());
  }

  /** Whether the person may say so of the request. */
  public boolean isOpen() {
    if (open == null) {
      open = user.may("workorder.go") && heads.isOpen(address.getNumber(), user.context());
    }
    return open;
  }

  /** Ways to reach somebody. */
  public HeadChannel[] getChannels() {
    return HeadChannel.values();
  }

  public LocalDateTime getTriedAt() {
    return triedAt;
  }

  public void setTriedAt(LocalDateTime triedAt) {
    this.triedAt = triedAt;
  }

  public HeadChannel getChannel() {
    return channel;
  }

  public void setChannel(HeadChannel channel) {
    this.channel = channel;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
