package org.weibao.handover.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.weibao.handover.HandoverView;
import org.weibao.handover.ProjectTrainings;
import org.weibao.handover.TrainingService;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.organization.web.Language;
import org.weibao.routine.RoutineService;

/** Trainings of users on visits of the maintenance period, and those of a project. */
@Named
@RequestScoped
public class TrainingBacking {

  @Inject TrainingService service;
  @Inject RoutineService routine;
  @Inject Language language;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private final TrainingForm form = new TrainingForm();
  private Optional<HandoverView.Training> training;
  private ProjectTrainings project;
  private Integer version;

  /** The training that was held on the visit that the address names; null before. */
  public HandoverView.Training getTraining() {
    if (training == null) {
      training = service.ofVisit(id());
    }
    return training.orElse(null);
  }

  /** Trainings of the project that the address names. */
  public ProjectTrainings getProject() {
    if (project == null) {
      project = service.ofProject(id());
    }
    return project;
  }

  /** Users were trained on the visit. */
  public String hold() {
    return attempt.to(
        "handover.trained",
        () -> {
          service.hold(id(), getVersion(), form.training(), user.context());
          return "/routine-visits/view?faces-redirect=true&id=" + id();
        });
  }

  /** Sends the record to the browser as PDF. */
  public void download() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    service.writePdf(id(), language.getLocale(), pdf);
    Faces.sendFile(pdf.toByteArray(), "training-" + id() + ".pdf", true);
  }

  private long id() {
    return params.number("id").orElse(-1L);
  }

  /** What is typed. */
  public TrainingForm getForm() {
    return form;
  }

  /** Version of the visit that the person has seen. */
  public int getVersion() {
    return version == null ? routine.visit(id()).version() : version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
