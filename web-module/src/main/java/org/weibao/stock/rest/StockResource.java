package org.weibao.stock.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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

  /** What is where. */
  @GET
  @Path("balances")
  @Operation(summary = "Read all balances of the stock book")
  public BalanceList balances() {
    return BalanceList.of(stock.balances());
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
