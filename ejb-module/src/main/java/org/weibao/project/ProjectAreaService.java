package org.weibao.project;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.project.entity.ProjectAreaRow;
import org.weibao.project.entity.ProjectAreas;

/** The door to where projects lie, on which limits of arrival may depend. */
@Stateless
@Guarded
public class ProjectAreaService {

  private static final BigDecimal FARTHEST = BigDecimal.valueOf(9999);

  @Inject ProjectAreas areas;
  @Inject ProjectService projects;
  @Inject AccessService access;
  @Inject Clock clock;

  /** Where a project lies. */
  @Allows("project.read")
  public ProjectArea of(long projectId) {
    return areas.find(projectId).map(ProjectAreaRow::view).orElseGet(ProjectArea::unknown);
  }

  /**
   * Tells where a project lies; it holds for requests that come in from then on.
   *
   * @param distanceKm kilometres, kept to a tenth
   * @param version that the caller has seen; 0 if nothing was told before
   * @throws BusinessException {@link ProjectProblem#UNKNOWN_PROJECT} or {@link
   *     ProjectProblem#DISTANCE}
   */
  @Allows("project.area")
  public ProjectArea set(
      long projectId,
      Optional<ServiceZone> zone,
      Optional<BigDecimal> distanceKm,
      int version,
      CallContext context) {
    ProjectView project = projects.getProject(projectId);
    access.ensureInProject("project.area", project.id());
    boolean strange =
        distanceKm.filter(km -> km.signum() < 0 || km.compareTo(FARTHEST) > 0).isPresent();
    if (strange) {
      throw new BusinessException(ProjectProblem.DISTANCE, "distanceKm", FARTHEST);
    }
    ProjectAreaRow row =
        areas.findForUpdate(projectId).orElseGet(() -> new ProjectAreaRow(project.id()));
    row.set(
        zone,
        distanceKm.map(km -> km.setScale(1, RoundingMode.HALF_UP)),
        version,
        context,
        clock.instant());
    return areas.store(row);
  }
}
