package org.weibao.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weibao.intake.DuplicateService;
import org.weibao.intake.RelatedRequest;
import org.weibao.kernel.web.Attempt;
import org.weibao.organization.web.ActiveUser;
import org.weibao.request.RequestStatus;
import org.weibao.request.web.RequestBacking;
import org.weibao.request.web.RequestInAddress;

/** Earlier requests about the same device or room as the request of the page. */
@Named
@RequestScoped
public class RelatedBacking {

  @Inject DuplicateService duplicates;
  @Inject RequestInAddress address;
  @Inject RequestBacking request;
  @Inject ActiveUser user;
  @Inject Attempt attempt;

  private List<RelatedRequest> related;
  private List<String> known;

  /** Those that were open or closed a short while before. */
  public List<RelatedRequest> getRelated() {
    if (related == null) {
      related = duplicates.of(address.getNumber());
    }
    return related;
  }

  /** Whether one of them was closed so shortly before that the fault has come back. */
  public boolean isRepeat() {
    return getRelated().stream().anyMatch(RelatedRequest::repeat);
  }

  /** Whether the reader may say now that the request repeats another. */
  public boolean isLinkable() {
    RequestStatus status = address.getRequest().status();
    return (status == RequestStatus.REGISTERED || status == RequestStatus.ON_SITE)
        && user.mayIn("intake.link", address.getRequest().projectId());
  }

  /** Says that the request repeats another. */
  public String link(String of) {
    String number = address.getNumber();
    return attempt.to(
        "related.linked",
        () -> {
          duplicates.link(number, request.getVersion(), of, user.context());
          return "/requests/view?faces-redirect=true&number=" + of;
        });
  }

  /** The request that this one repeats; null if it repeats none. */
  public String getDuplicateOf() {
    return duplicates.duplicateOf(address.getNumber()).orElse(null);
  }

  /** Requests that repeat this one. */
  public List<String> getDuplicates() {
    if (known == null) {
      known = duplicates.duplicates(address.getNumber());
    }
    return known;
  }
}
