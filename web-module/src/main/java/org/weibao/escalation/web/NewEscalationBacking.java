package org.weibao.escalation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.escalation.EscalationGround;
import org.weibao.escalation.EscalationService;
import org.weibao.escalation.RaiseEscalation;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;

/** Putting a request to headquarters, or recording a leftover of the works. */
@Named
@RequestScoped
public class NewEscalationBacking {

  @Inject EscalationService escalations;
  @Inject RequestService requests;
  @Inject ProjectService projects;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private RequestView request;
  private Long projectId;
  private EscalationGround ground;
  private String description;
  private String owedBy;
  private LocalDate plannedOn;

  @PostConstruct
  void begin() {
    params.number("project").ifPresent(this::setProjectId);
    request = params.text("number").flatMap(requests::findByNumber).orElse(null);
  }

  /** An address with a number that leads nowhere leads nowhere. */
  public void load() {
    if (request == null && params.text("number").isPresent()) {
      Params.answerNotFound();
    }
  }

  /** Puts it to headquarters, or records it. */
  public String save() {
    return attempt.to(
        ground == null ? "escalation.recorded" : "escalation.raised",
        () ->
            "/escalations/view?faces-redirect=true&number="
                + escalations.raise(command(), user.context()).escalation().number());
  }

  private RaiseEscalation command() {
    return new RaiseEscalation(
        Optional.ofNullable(request).map(RequestView::number),
        Optional.ofNullable(projectId),
        Optional.ofNullable(ground),
        description,
        Optional.ofNullable(owedBy),
        Optional.ofNullable(plannedOn));
  }

  /** Reasons to choose from: those that a rule of the request's project knows, or all. */
  public Set<EscalationGround> getGrounds() {
    return request == null
        ? EnumSet.allOf(EscalationGround.class)
        : escalations.grounds(request.projectId());
  }

  /** Projects to choose from. */
  public List<ProjectView> getProjects() {
    return projects.listProjects();
  }

  /** The request that it is about; null for a leftover. */
  public RequestView getRequest() {
    return request;
  }

  public Long getProjectId() {
    return projectId;
  }

  public void setProjectId(Long projectId) {
    this.projectId = projectId;
  }

  public EscalationGround getGround() {
    return ground;
  }

  public void setGround(EscalationGround ground) {
    this.ground = ground;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getOwedBy() {
    return owedBy;
  }

  public void setOwedBy(String owedBy) {
    this.owedBy = owedBy;
  }

  public LocalDate getPlannedOn() {
    return plannedOn;
  }

  public void setPlannedOn(LocalDate plannedOn) {
    this.plannedOn = plannedOn;
  }
}
