package org.weibao.handover.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.weibao.handover.AdviceView;
import org.weibao.handover.HandoverRow;
import org.weibao.handover.HandoverService;
import org.weibao.handover.HandoverState;
import org.weibao.handover.HandoverWorkService;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.web.Attempt;
import org.weibao.organization.web.ActiveUser;
import org.weibao.project.ProjectService;

/** Handovers under way and closed, and advice that was given. */
@Named
@RequestScoped
public class HandoversBacking {

  @Inject HandoverService service;
  @Inject HandoverWorkService work;
  @Inject ProjectService projects;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Clock clock;

  private List<HandoverRow> rows;
  private List<AdviceView> advice;
  private Long projectId;
  private String parts;

  /** Open ones first, the most urgent first. */
  public List<HandoverRow> getRows() {
    if (rows == null) {
      rows = service.list();
    }
    return rows;
  }

  /** Advice, the latest first. */
  public List<AdviceView> getAdvice() {
    if (advice == null) {
      advice = service.advice();
    }
    return advice;
  }

  /** Whether a handover is late. */
  public boolean late(HandoverRow row) {
    return row.state() == HandoverState.OPEN && row.dueOn().isBefore(today());
  }

  /** Whether talks should have been opened and were not (S01-5.4.1.1-a). */
  public boolean silent(HandoverRow row) {
    return row.state() == HandoverState.OPEN && row.talksOn().isEmpty();
  }

  /** Projects to choose from. */
  public List<Choice> getProjects() {
    return projects.projectChoices();
  }

  /** Advises a property centre. */
  public String advise() {
    return attempt.to(
        "handover.advised",
        () -> {
          work.advise(projectId == null ? -1 : projectId, parts, user.context());
          return "/handovers?faces-redirect=true";
        });
  }

  /** Confirms that the property centre read an advice. */
  public String receive(AdviceView one) {
    return attempt.to(
        "handover.advice-received",
        () -> {
          work.receive(one.id(), user.context());
          return "/handovers/received?faces-redirect=true";
        });
  }

  public Long getProjectId() {
    return projectId;
  }

  public void setProjectId(Long projectId) {
    this.projectId = projectId;
  }

  /** Which parts. */
  public String getParts() {
    return parts;
  }

  public void setParts(String parts) {
    this.parts = parts;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
