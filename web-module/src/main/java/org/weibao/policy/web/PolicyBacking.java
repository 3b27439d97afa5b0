package org.weibao.policy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.policy.FigureState;
import org.weibao.policy.OpenFigure;
import org.weibao.policy.PolicyFigureView;
import org.weibao.policy.PolicyRule;
import org.weibao.policy.PolicyService;
import org.weibao.policy.PolicySystemView;
import org.weibao.policy.PolicyVersionView;
import org.weibao.policy.VersionState;

/** One regulation system: its rules, open figures, versions and where it holds. */
@Named
@RequestScoped
public class PolicyBacking {

  static final String VERSION = "/policies/version?faces-redirect=true&system=%s&number=%d";

  @Inject PolicyService policies;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private PolicySystemView system;

  /** Reads the system that the address names. */
  public void load() {
    try {
      getSystem();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Begins a draft and shows it. */
  public String begin() {
    return attempt.to(
        "policy.begun",
        () -> {
          PolicyVersionView draft = policies.begin(getSystem().row().system(), user.context());
          return VERSION.formatted(draft.system(), draft.number());
        });
  }

  /** The system of the page; a form that is sent asks for it before the page is loaded. */
  public PolicySystemView getSystem() {
    if (system == null) {
      system = policies.get(params.text("system").orElse(""));
    }
    return system;
  }

  /** Kinds of rules that it has. */
  public Set<String> getSections() {
    return getSystem().rules().keySet();
  }

  /** Rules of a kind. */
  public List<PolicyRule> rules(String section) {
    return getSystem().rules().get(section);
  }

  /** What somebody proposed for a figure and a second person has not decided; null if nothing. */
  public PolicyFigureView waiting(OpenFigure figure) {
    return getSystem().figures().stream()
        .filter(set -> set.figure().equals(figure.key()) && set.state() == FigureState.SUBMITTED)
        .findFirst()
        .orElse(null);
  }

  /** The version that is being written or waits; null if there is none. */
  public PolicyVersionView getDraft() {
    Optional<PolicyVersionView> draft =
        getSystem().versions().stream()
            .filter(
                version ->
                    version.state() == VersionState.DRAFT
                        || version.state() == VersionState.SUBMITTED)
            .findFirst();
    return draft.orElse(null);
  }
}
