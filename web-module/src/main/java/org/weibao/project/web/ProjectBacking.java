package org.weibao.project.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicySubject;
import org.weibao.policy.ServiceCaseDecision;
import org.weibao.policy.ServiceCaseFacts;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;
import org.weibao.request.EmergencyGround;

/** One project: its facts, and the service case that would hold today for each kind of request. */
@Named
@RequestScoped
public class ProjectBacking {

  /**
   * What a request of a kind would get today.
   *
   * @param ground claimed ground of an emergency; empty for a routine request
   * @param decision empty if a fact is missing
   * @param problem why there is no decision
   */
  public record Prospect(
      Optional<EmergencyGround> ground,
      Optional<ServiceCaseDecision> decision,
      Optional<String> problem) {}

  @Inject ProjectService projects;
  @Inject PolicyBook policy;
  @Inject Clock clock;
  @Inject Attempt attempt;
  @Inject Params params;

  private ProjectView project;
  private List<Prospect> prospects;

  /** Reads it; an address without a known id leads nowhere. */
  public void load() {
    try {
      project = projects.getProject(params.number("id").orElse(-1L));
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** The project that the address names. */
  public ProjectView getProject() {
    return project;
  }

  /**
   * The routine request first, then an emergency on each ground; none while a form of the menu,
   * which needs no project, is taken in.
   */
  public List<Prospect> getProspects() {
    if (project == null) {
      return List.of();
    }
    if (prospects == null) {
      prospects = new ArrayList<>();
      prospects.add(prospect(Optional.empty()));
      for (EmergencyGround ground : EmergencyGround.values()) {
        prospects.add(prospect(Optional.of(ground)));
      }
    }
    return prospects;
  }

  private Prospect prospect(Optional<EmergencyGround> ground) {
    try {
      return new Prospect(
          ground,
          Optional.of(
              policy.decideServiceCase(facts(ground), PolicySubject.project(project.code()))),
          Optional.empty());
    } catch (BusinessException e) {
      return new Prospect(ground, Optional.empty(), Optional.of(attempt.wording(e)));
    }
  }

  private ServiceCaseFacts facts(Optional<EmergencyGround> ground) {
    return new ServiceCaseFacts(
        LocalDate.now(clock),
        project.completedOn(),
        project.warrantyEndsOn(),
        project.movedInOn(),
        project.teamStatus().map(Enum::name),
        ground.isPresent(),
        ground.map(Enum::name),
        project.contractArrivalHours(),
        Optional.empty());
  }
}
