package org.weibao.maintenance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.maintenance.KeyProjectService;
import org.weibao.maintenance.KeyProjectView;
import org.weibao.maintenance.KeyProjectView.Duty;
import org.weibao.organization.web.ActiveUser;

/** Whether a project is a key one, and who answers for what in it. */
@Named
@RequestScoped
public class KeyProjectBacking {

  @Inject KeyProjectService service;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private KeyProjectView project;
  private List<Choice> people;
  private Integer version;
  private LocalDate since;
  private String why;
  private Long person;
  private String area;

  /** Reads it; an address without a known project leads nowhere. */
  public void load() {
    try {
      getProject();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** The project that the address names. */
  public KeyProjectView getProject() {
    if (project == null) {
      project = service.get(id());
      since = since == null ? project.since().orElse(null) : since;
      why = why == null ? project.why().orElse(null) : why;
    }
    return project;
  }

  /** Whether the reader may change it. */
  public boolean isKeeper() {
    return user.mayIn("maintenance.key", id());
  }

  /** People who may answer for something. */
  public List<Choice> getPeople() {
    if (people == null) {
      people = service.people(id());
    }
    return people;
  }

  /** It is a key project. */
  public String mark() {
    return step(
        "maintenance.key.marked",
        () -> service.mark(id(), getVersion(), since, why, user.context()));
  }

  /** It is none any more. */
  public String unmark() {
    return step(
        "maintenance.key.unmarked", () -> service.unmark(id(), getVersion(), user.context()));
  }

  /** Somebody answers for something. */
  public String assign() {
    return step(
        "maintenance.key.assigned", () -> service.assign(id(), person, area, user.context()));
  }

  /** Somebody answers for it no more. */
  public String release(Duty duty) {
    return step(
        "maintenance.key.released",
        () -> service.release(id(), duty.id(), duty.version(), user.context()));
  }

  private String step(String confirmation, Runnable work) {
    return attempt.to(
        confirmation,
        () -> {
          work.run();
          return "/projects/key?faces-redirect=true&id=" + id();
        });
  }

  private long id() {
    return params.number("id").orElse(-1L);
  }

  /** Version that the person sees. */
  public int getVersion() {
    return version == null ? getProject().version() : version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public LocalDate getSince() {
    return since;
  }

  public void setSince(LocalDate since) {
    this.since = since;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public Long getPerson() {
    return person;
  }

  public void setPerson(Long person) {
    this.person = person;
  }

  public String getArea() {
    return area;
  }

  public void setArea(String area) {
    this.area = area;
  }
}
