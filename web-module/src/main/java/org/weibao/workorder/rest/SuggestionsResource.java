package org.weibao.workorder.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.workorder.DispatchService;

/** Who could go to a request. */
@Path("v1/service-requests/{number}/suggestions")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatch")
public class SuggestionsResource {

  @Inject DispatchService dispatch;
  @Inject Clock clock;

  /** Who could go. */
  @GET
  @RolesAllowed({
    Roles.REGIONAL_ADMIN,
    Roles.REGIONAL_SUPERVISOR,
    Roles.CITY_HEAD,
    Roles.CITY_TECH_LEAD,
    Roles.PROJECT_TEAM_LEAD,
    Roles.ADMINISTRATOR
  })
  @Operation(
      summary = "List who could go to a request, the best first, and why",
      description =
          "Where the department has left the city, the team of the nearest one goes"
              + " (S01-5.4.1.2-3A).")
  public SuggestionList suggest(
      @PathParam("number") String number,
      @Parameter(description = "When the visit would begin; now if absent") @QueryParam("from")
          OffsetDateTime from) {
    return SuggestionList.of(
        dispatch.suggest(number, from == null ? clock.instant() : from.toInstant()));
  }
}
