package org.weibao.regulation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.kernel.rest.Lists;
import org.weibao.regulation.RegulationService;
import org.weibao.security.Groups;

/** Single clauses of the regulations. */
@Path("v1/clauses")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regulations")
public class ClausesResource {

  @Inject RegulationService regulations;
  @Inject Clock clock;
  @Context HttpHeaders headers;

  /** A clause. */
  @GET
  @Path("{id}")
  @Operation(
      summary = "Read a clause: text, what carries it out, tests, use and latest cases",
      description = "Counts are the department's; cases are those within the caller's scope.")
  public ClauseAnswer get(@Parameter(example = "S01-5.4.1.2-2A") @PathParam("id") String id) {
    return ClauseAnswer.of(
        regulations.clause(id),
        regulations.cases(id, Lists.DEFAULT_LIMIT),
        ApiLanguage.of(headers.getAcceptableLanguages()),
        clock.getZone());
  }
}
