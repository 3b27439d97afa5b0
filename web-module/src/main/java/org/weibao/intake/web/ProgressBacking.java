package org.weibao.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.weibao.intake.IntakeService;
import org.weibao.intake.ProgressView;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;

/** How a report goes on, for whoever has its link. */
@Named
@RequestScoped
public class ProgressBacking {

  private static final int NOT_FOUND = 404;

  @Inject IntakeService intake;
  @Inject Attempt attempt;
  @Inject Params params;

  private ProgressView progress;
  private String refusal;

  /** Reads it; a link that leads nowhere says so in plain words. */
  public void load() {
    try {
      progress = intake.progress(params.text("k").orElse(""));
    } catch (BusinessException e) {
      refusal = attempt.wording(e);
      Faces.setResponseStatus(NOT_FOUND);
    }
  }

  /** Whether it was sent just now. */
  public boolean isJustSent() {
    return params.text("new").isPresent();
  }

  /** How it goes on; null if the link leads nowhere. */
  public ProgressView getProgress() {
    return progress;
  }

  /** Why there is nothing. */
  public String getRefusal() {
    return refusal;
  }
}
