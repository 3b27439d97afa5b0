package org.weibao.handover.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.handover.TrainingService;
import org.weibao.security.Groups;

/** Trainings of the users of a project. */
@Path("v1/projects/{id}/trainings")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routine visits")
public class ProjectTrainingsResource {

  @Inject TrainingService service;
  @Inject Clock clock;

  /** All of them, with how often they are asked for. */
  @GET
  @Operation(
      summary = "List trainings of users at the handover and in maintenance (S12-4.2.6)",
      description = "With how often packs ask for them, and the visits on which they are planned.")
  public ProjectTrainingsAnswer get(@PathParam("id") long id) {
    return ProjectTrainingsAnswer.of(service.ofProject(id), clock.getZone());
  }
}
