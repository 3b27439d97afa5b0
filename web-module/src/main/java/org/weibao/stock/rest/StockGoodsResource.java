package org.weibao.stock.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;
import org.weibao.stock.GoodsService;
import org.weibao.stock.GoodsView;

/** Parts and consumables that are kept by quantity. */
@Path("v1/stock/goods")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stock")
public class StockGoodsResource {

  private static final String DONE = "done";

  @Inject GoodsService goods;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;

  /** Goods and where they are. */
  @GET
  @Operation(summary = "List goods that are kept by quantity, and what is in stores and bags")
  public GoodsList list() {
    return GoodsList.of(goods.goods(), goods.stored());
  }

  /** New goods. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.STORE_KEEPER,
    Roles.REGIONAL_ADMIN,
    Roles.CITY_HEAD,
    Roles.CITY_TECH_LEAD,
    Roles.ADMINISTRATOR
  })
  @Operation(summary = "Keep a kind of goods by quantity")
  @APIResponse(
      responseCode = "201",
      description = "All goods",
      content = @Content(schema = @Schema(implementation = GoodsList.class)))
  public Response add(
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull GoodsInput body) {
    Outcome outcome = calls.once(key, body, () -> goods.add(body.command()));
    return answer(outcome, Response.Status.CREATED);
  }

  /** One kind of goods. */
  @GET
  @Path("{code}")
  @Operation(
      summary = "Read one kind of goods that are kept by quantity",
      description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The goods",
      content = @Content(schema = @Schema(implementation = GoodsList.Goods.class)))
  public Response get(@PathParam("code") String code) {
    return answer(goods.get(code));
  }

  /** Other names. */
  @PUT
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.STORE_KEEPER,
    Roles.REGIONAL_ADMIN,
    Roles.CITY_HEAD,
    Roles.CITY_TECH_LEAD,
    Roles.ADMINISTRATOR
  })
  @Operation(summary = "Rename goods; their code and unit stay")
  @APIResponse(
      responseCode = "200",
      description = "The goods",
      content = @Content(schema = @Schema(implementation = GoodsList.Goods.class)))
  public Response rename(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull GoodsNamesInput body) {
    int version = Versions.required(ifMatch, goods.get(code).code());
    return answer(goods.rename(code, version, body.name(), body.nameEn()));
  }

  private static Response answer(GoodsView view) {
    return Response.ok(GoodsList.Goods.of(view)).tag(Versions.tag(view.version())).build();
  }

  /** Goods come in. */
  @POST
  @Path("receipts")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.STORE_KEEPER,
    Roles.REGIONAL_ADMIN,
    Roles.CITY_HEAD,
    Roles.CITY_TECH_LEAD,
    Roles.ADMINISTRATOR
  })
  @Operation(summary = "Take goods into a city's store")
  @APIResponse(
      responseCode = "200",
      description = "All goods",
      content = @Content(schema = @Schema(implementation = GoodsList.class)))
  public Response receive(
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull ReceiptInput body) {
    Outcome outcome =
        calls.once(
            key,
            body,
            () -> {
              goods.receive(
                  body.goods(),
                  body.cityId(),
                  body.quantity(),
                  Optional.ofNullable(body.document()),
                  caller.context());
              return DONE;
            });
    return answer(outcome, Response.Status.OK);
  }

  /** Goods go into a bag, or back. */
  @POST
  @Path("hand-overs")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.STORE_KEEPER,
    Roles.REGIONAL_ADMIN,
    Roles.CITY_HEAD,
    Roles.CITY_TECH_LEAD,
    Roles.ADMINISTRATOR
  })
  @Operation(summary = "Hand goods or a spare to a technician, or take them back")
  @APIResponse(
      responseCode = "200",
      description = "All goods",
      content = @Content(schema = @Schema(implementation = GoodsList.class)))
  public Response handOver(
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull HandOverInput body) {
    Outcome outcome =
        calls.once(
            key,
            body,
            () -> {
              goods.handOver(body.command(), caller.context());
              return DONE;
            });
    return answer(outcome, Response.Status.OK);
  }

  private Response answer(Outcome outcome, Response.Status status) {
    return CallsOnce.mark(Response.status(status), outcome).entity(list()).build();
  }
}
