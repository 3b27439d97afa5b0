package org.weibao.audit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.audit.AuditQuery;
import org.weibao.audit.AuditService;
import org.weibao.kernel.rest.Lists;
import org.weibao.organization.Roles;

/** The audit trail: who changed what, and whether its chain holds. */
@Path("v1/audit")
@ApplicationScoped
@RolesAllowed({Roles.ADMINISTRATOR, Roles.DEPT_MANAGER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditResource {

  private static final int TEXT_LENGTH = 200;

  @Inject AuditService audit;
  @Inject Clock clock;

  /** Entries that fit. */
  @GET
  @Path("entries")
  @Operation(
      summary = "Search the audit trail, latest first",
      description = "One entry for each transaction that changed business data.")
  public AuditEntryPage entries(
      @Parameter(description = "Sign-in name of who did it")
          @QueryParam("person")
          @Size(max = TEXT_LENGTH)
          String person,
      @Parameter(
              description = "Number, serial or code of what was changed, or its kind and id",
              example = "ServiceRequest:1001")
          @QueryParam("document")
          @Size(max = TEXT_LENGTH)
          String document,
      @Parameter(description = "First instant") @QueryParam("from") OffsetDateTime from,
      @Parameter(description = "Instant after the last") @QueryParam("until") OffsetDateTime until,
      @Parameter(description = "Id of the call that caused it, as in X-Request-Id")
          @QueryParam("requestId")
          @Size(max = TEXT_LENGTH)
          String requestId,
      @Parameter(description = "From the page before") @QueryParam("cursor") String cursor,
      @QueryParam("limit") @Min(1) @Max(Lists.MAX_LIMIT) Integer limit) {
    return AuditEntryPage.of(
        audit.search(
            new AuditQuery(
                Optional.ofNullable(person),
                Optional.ofNullable(document),
                Optional.ofNullable(from).map(OffsetDateTime::toInstant),
                Optional.ofNullable(until).map(OffsetDateTime::toInstant),
                Optional.ofNullable(requestId),
                Optional.ofNullable(cursor),
                Lists.limit(limit))),
        clock.getZone());
  }

  /** Whether the chain holds. */
  @GET
  @Path("verification")
  @Operation(
      summary = "Verify the chain of the audit trail",
      description = "Reads every entry; takes some seconds for each million.")
  public VerificationAnswer verification() {
    return VerificationAnswer.of(audit.verify(), clock.getZone());
  }
}
