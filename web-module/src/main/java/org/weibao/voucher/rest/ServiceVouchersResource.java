package org.weibao.voucher.rest;

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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.rest.Papers;
import org.weibao.security.Groups;
import org.weibao.voucher.VoucherService;

/** Vouchers of products, each with all its calls. */
@Path("v1/service-vouchers/{number}")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Tag(name = "Dispatch")
public class ServiceVouchersResource {

  @Inject VoucherService vouchers;
  @Inject Clock clock;
  @Context HttpHeaders headers;
  @Context Request request;

  /** One of them. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Papers.PDF})
  @Operation(
      summary = "Read the service voucher of a product with the calls in which it was taken out",
      description = "Accept: application/pdf gives the paper in the language asked for (S04-8-b).")
  @APIResponse(
      responseCode = "200",
      description = "The voucher",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = VoucherSheetAnswer.class)),
        @Content(
            mediaType = Papers.PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response get(@PathParam("number") String number) {
    return Papers.orJson(
        request,
        headers,
        number,
        (language, out) -> vouchers.writePdf(number, language, out),
        () -> Response.ok(VoucherSheetAnswer.of(vouchers.get(number), clock.getZone())));
  }
}
