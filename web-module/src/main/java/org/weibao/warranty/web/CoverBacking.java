package org.weibao.warranty.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.organization.web.ActiveUser;
import org.weibao.request.web.RequestInAddress;
import org.weibao.warranty.CoverLine;
import org.weibao.warranty.CoverService;
import org.weibao.warranty.RequestCover;
import org.weibao.warranty.Shares;

/** Who bears the cost of the request that the address names. */
@Named
@RequestScoped
public class CoverBacking {

  @Inject CoverService covers;
  @Inject RequestInAddress address;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Formats formats;

  private RequestCover cover;
  private String component;

  /** Who bears what. */
  public RequestCover getCover() {
    if (cover == null) {
      cover = covers.ofRequest(address.getNumber());
    }
    return cover;
  }

  /** Who bears a class of cost, in words. */
  public String bearers(CoverLine line) {
    return sharers(line.shares());
  }

  /** Who bears what, in words. */
  public String sharers(Shares shares) {
    List<String> parts = new ArrayList<>();
    add(parts, "cover.by.customer", shares.customer());
    add(parts, "cover.by.department", shares.department());
    add(parts, "cover.by.supplier", shares.supplier());
    return String.join(formats.fill("cover.by.between"), parts);
  }

  private void add(List<String> parts, String key, BigDecimal share) {
    if (share.signum() > 0) {
      parts.add(formats.fill(key, share.stripTrailingZeros().toPlainString()));
    }
  }

  /** Tells which part failed. */
  public String tell() {
    return attempt.to(
        "cover.component.told",
        () -> {
          covers.tellComponent(address.getNumber(), component, user.context());
          return "/requests/cover?faces-redirect=true&number=" + address.getNumber();
        });
  }

  /** The part that failed. */
  public String getComponent() {
    return component;
  }

  public void setComponent(String component) {
    this.component = component;
  }
}
