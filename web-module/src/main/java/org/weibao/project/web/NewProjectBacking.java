package org.weibao.project.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.weibao.kernel.web.Attempt;
import org.weibao.organization.web.ActiveUser;
import org.weibao.project.ProjectMasterService;

/** Taking a project on. */
@Named
@RequestScoped
public class NewProjectBacking {

  @Inject ProjectMasterService master;
  @Inject ActiveUser user;
  @Inject Attempt attempt;

  private final ProjectForm form = new ProjectForm();

  /** Takes it on and shows it. */
  public String save() {
    return attempt.to(
        "project.created",
        () ->
            EditProjectBacking.pageOf(
                master.create(form.data(), form.getStatus(), user.context())));
  }

  /** What is typed. */
  public ProjectForm getForm() {
    return form;
  }
}
