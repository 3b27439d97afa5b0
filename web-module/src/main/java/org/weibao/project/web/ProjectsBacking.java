package org.weibao.project.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;

/** All projects; there are dozens, not thousands. */
@Named
@RequestScoped
public class ProjectsBacking {

  @Inject ProjectService projects;

  private List<ProjectView> rows;

  @PostConstruct
  void read() {
    rows = projects.listProjects();
  }

  /** The projects with the facts in force today. */
  public List<ProjectView> getRows() {
    return rows;
  }
}
