package org.weibao.project.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.project.ProjectArea;
import org.weibao.project.ProjectAreaService;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;
import org.weibao.project.ServiceZone;

/** Telling where a project lies. */
@Named
@RequestScoped
public class ProjectAreaBacking {

  @Inject ProjectAreaService areas;
  @Inject ProjectService projects;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private ProjectView project;
  private ProjectArea area;
  private ServiceZone zone;
  private BigDecimal distanceKm;
  private int version;

  /** Reads what is known; an address without a known id leads nowhere. */
  public void load() {
    try {
      ProjectArea known = getArea();
      zone = known.zone().orElse(null);
      distanceKm = known.distanceKm().orElse(null);
      version = known.version();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Stores what was told. */
  public String save() {
    long id = getProject().id();
    return attempt.to(
        "project.area.saved",
        () -> {
          areas.set(
              id,
              Optional.ofNullable(zone),
              Optional.ofNullable(distanceKm),
              version,
              user.context());
          return "/projects/view?faces-redirect=true&id=" + id;
        });
  }

  /** The project that the address names. */
  public ProjectView getProject() {
    if (project == null) {
      project = projects.getProject(params.number("id").orElse(-1L));
    }
    return project;
  }

  /** What is known of where it lies. */
  public ProjectArea getArea() {
    if (area == null) {
      area = areas.of(getProject().id());
    }
    return area;
  }

  /** Zones to choose from. */
  public List<ServiceZone> getZones() {
    return List.of(ServiceZone.values());
  }

  /** The zone; null for unknown. */
  public ServiceZone getZone() {
    return zone;
  }

  public void setZone(ServiceZone zone) {
    this.zone = zone;
  }

  /** Kilometres; null for unknown. */
  public BigDecimal getDistanceKm() {
    return distanceKm;
  }

  public void setDistanceKm(BigDecimal distanceKm) {
    this.distanceKm = distanceKm;
  }

  /** Version that the person has seen. */
  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
