package org.weibao.stock.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.listing.rest.ListAnswers;
import org.weibao.security.Groups;
import org.weibao.stock.StockService;

/** The spare-parts book. */
@Path("v1/stock")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stock")
public class StockResource {

  @Inject StockService stock;
  @Inject ListAnswers lists;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  /** What is where. */
  @GET
  @Path("balances")
  @Operation(summary = "Read all balances of the stock book")
  @Produces({MediaType.APPLICATION_JSON, ListAnswers.CSV, ListAnswers.XLSX})
  @APIResponse(
      responseCode = "200",
      description = "All balances",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = BalanceList.class)),
        @Content(mediaType = ListAnswers.CSV)
      })
  public Response balances() {
    return lists.answer(
        headers,
        uri,
        () -> new ListDoor<>(stock.listingBalances(), stock::listBalances, stock::countBalances),
        ListQuery.first(1),
        sorted -> BalanceList.of(stock.balances()));
  }

  /** Whether the book is right. */
  @GET
  @Path("proof")
  @Operation(
      summary = "Prove the stock book",
      description =
          "Every move takes from one place and gives to another, so the sum over all places is"
              + " zero, and each balance equals the sum of its moves.")
  public ProofAnswer proof() {
    return ProofAnswer.of(stock.proof());
  }
}
