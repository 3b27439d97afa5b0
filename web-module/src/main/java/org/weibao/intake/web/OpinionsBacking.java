package org.weibao.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.omnifaces.util.Faces;
import org.weibao.intake.OpinionCardView;
import org.weibao.intake.OpinionService;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.organization.web.ActiveUser;
import org.weibao.request.web.Explanation;
import org.weibao.request.web.RequestInAddress;
import org.weibao.security.web.TrustedProxies;

/** What customers said of the request of the page, and the link to ask them by. */
@Named
@RequestScoped
public class OpinionsBacking {

  private static final int USUAL_LEVELS = 4;

  @Inject OpinionService opinions;
  @Inject RequestInAddress address;
  @Inject TrustedProxies proxies;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Formats formats;
  @Inject Explanation why;

  private List<OpinionCardView> cards;

  /** What they said, the first first. */
  public List<OpinionCardView> getCards() {
    if (cards == null) {
      cards = opinions.of(address.getNumber());
    }
    return cards;
  }

  /** Makes a link to be sent to the customer. */
  public String ask() {
    String number = address.getNumber();
    return attempt.to(
        "opinion.asked",
        () -> {
          opinions.link(number, user.context());
          return "/requests/view?faces-redirect=true&number=" + number;
        });
  }

  /** The address that waits for an answer, to be copied; null if none does. */
  public String getAddress() {
    HttpServletRequest request = Faces.getRequest();
    return opinions
        .waiting(address.getNumber())
        .map(
            code ->
                (proxies.isSecure(request) ? "https://" : "http://")
                    + proxies.host(request)
                    + request.getContextPath()
                    + "/opinion?k="
                    + code)
        .orElse(null);
  }

  /** What is asked, in words. */
  public String item(String code) {
    return code.equals("OVERALL") ? formats.fill("opinion.overall") : why.word(code);
  }

  /** A level in words where there are four, as a fraction otherwise. */
  public String level(int level, int levels) {
    return levels == USUAL_LEVELS
        ? formats.fill("opinion.level." + level)
        : formats.fill("opinion.level-of", level, levels);
  }
}
