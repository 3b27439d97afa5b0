package org.weibao.policy.rest;

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
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.policy.PolicyService;
import org.weibao.security.Groups;

/** The rules. */
@Path("v1/policies")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policies")
public class PolicyResource {

  @Inject PolicyService policies;
  @Context HttpHeaders headers;

  /** All regulation systems. */
  @GET
  @Operation(
      summary = "List the regulation systems",
      description = "With the version in force, what is still open and what is wrong.")
  public PolicyListAnswer list() {
    return PolicyListAnswer.of(policies.list(), locale());
  }

  /** One regulation system with its rules. */
  @GET
  @Path("{system}")
  @Operation(
      summary = "Read the rules of a system",
      description = "The rules in force, with their clauses and the figures that are still open.")
  public PolicyAnswerBody get(@PathParam("system") String system) {
    return PolicyAnswerBody.of(policies.get(system), locale());
  }

  private Locale locale() {
    return ApiLanguage.of(headers.getAcceptableLanguages());
  }
}
