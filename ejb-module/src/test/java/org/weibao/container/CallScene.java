package org.weibao.container;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.policy.BindingKind;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyService;
import org.weibao.project.ProjectService;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestSource;
import org.weibao.request.Urgency;

/** Calls in projects under S04. */
@Stateless
public class CallScene {

  @Inject PolicyService policies;
  @Inject ProjectService projects;
  @Inject Clock clock;

  /** Binds what S04 asks of calls; tells the project's code. */
  public String bind(Fixtures.Site site) {
    String code = projects.getProject(site.projectId()).code();
    policies.bind(
        new NewBinding(
            BindingKind.PROJECT,
            code,
            "S04",
            Optional.of("requirements"),
            LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(60),
            Optional.empty(),
            "test"),
        site.context());
    return code;
  }

  /** What somebody says on the phone; an empty text for what is not said. */
  public RegisterRequest call(
      long project, String room, String name, String phone, String serial, String model) {
    return new RegisterRequest(
        project,
        Optional.empty(),
        said(room),
        said(name),
        said(phone),
        said(serial),
        said(model),
        Optional.empty(),
        "门口机黑屏",
        Urgency.ROUTINE,
        Optional.empty(),
        clock.instant(),
        RequestSource.DESK,
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> said(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }
}
