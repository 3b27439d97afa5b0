package org.weibao.project.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.listing.web.Choices;
import org.weibao.listing.web.ListBacking;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;

/** All projects with the facts in force today. */
@Named
@RequestScoped
public class ProjectsBacking extends ListBacking<ProjectView> {

  @Inject ProjectService service;
  @Inject Choices offered;

  @Override
  public ListDoor<ProjectView> door() {
    return new ListDoor<>(service.listing(), service::list, service::count);
  }

  @Override
  public String path() {
    return "/projects";
  }

  @Override
  public String address(ProjectView row) {
    return "/projects/view?id=" + row.id();
  }

  @Override
  public String noneKey() {
    return "projects.none";
  }

  @Override
  public Map<String, Supplier<List<Choice>>> choices() {
    return Map.of("city", offered::cities);
  }
}
