package org.weibao.qualification.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.organization.Roles;
import org.weibao.qualification.QualificationCheckService;

/** Who of a project's team is qualified. */
@Path("v1/projects/{id}/qualifications")
@ApplicationScoped
@RolesAllowed({
  Roles.TECH_GROUP_SUPERVISOR,
  Roles.ADMINISTRATOR,
  Roles.DEPT_MANAGER,
  Roles.REGIONAL_SUPERVISOR,
  Roles.REGIONAL_ADMIN,
  Roles.CITY_HEAD,
  Roles.CITY_TECH_LEAD,
  Roles.PROJECT_TEAM_LEAD
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Qualifications")
public class TeamQualificationsResource {

  @Inject QualificationCheckService service;

  /** The team with what each has and lacks. */
  @GET
  @Operation(summary = "Read who of a project's team is qualified, and what is missing (S12-4.1.1)")
  public TeamQualificationsAnswer get(@PathParam("id") long id) {
    return TeamQualificationsAnswer.of(service.team(id));
  }
}
