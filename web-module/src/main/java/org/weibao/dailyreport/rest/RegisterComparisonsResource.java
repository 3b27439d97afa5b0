package org.weibao.dailyreport.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.dailyreport.RegisterComparisonService;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.organization.Roles;
import org.weibao.security.web.CurrentCaller;

/** The register of a day beside its vouchers. */
@Path("v1/register-comparisons")
@ApplicationScoped
@RolesAllowed({
  Roles.REGIONAL_ADMIN,
  Roles.REGIONAL_SUPERVISOR,
  Roles.CITY_HEAD,
  Roles.CITY_TECH_LEAD,
  Roles.HQ_AFFAIRS_SUPERVISOR,
  Roles.DEPT_MANAGER,
  Roles.ASSISTANT_MANAGER
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Daily reports")
public class RegisterComparisonsResource {

  @Inject RegisterComparisonService comparisons;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;

  /** Both, as they stand now. */
  @GET
  @Operation(summary = "Read the register of a city's day beside its vouchers (S04-18)")
  public ComparisonAnswer get(
      @Parameter(description = "Id of the city") @QueryParam("city") @NotNull Long city,
      @QueryParam("day") @NotNull LocalDate day) {
    return ComparisonAnswer.of(comparisons.compare(city, day), clock.getZone());
  }

  /** Somebody confirms the comparison. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.REGIONAL_ADMIN, Roles.CITY_HEAD, Roles.CITY_TECH_LEAD})
  @Operation(summary = "Confirm that register and vouchers of a day were compared (S04-18)")
  @APIResponse(
      responseCode = "200",
      description = "The comparison",
      content = @Content(schema = @Schema(implementation = ComparisonAnswer.class)))
  public Response confirm(
      @Parameter(description = "Id of the city") @QueryParam("city") @NotNull Long city,
      @QueryParam("day") @NotNull LocalDate day,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull ComparisonInput body) {
    Outcome outcome =
        calls.once(
            key,
            new Place(city, day, body),
            () -> {
              comparisons.confirm(city, day, Optional.ofNullable(body.note()), caller.context());
              return city + " " + day;
            });
    return CallsOnce.mark(Response.ok(get(city, day)), outcome).build();
  }

  /** A body with its city and day, so that a key is of one comparison only. */
  private record Place(long city, LocalDate day, Record body) {}
}
