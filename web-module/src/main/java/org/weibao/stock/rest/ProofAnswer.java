package org.weibao.stock.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.stock.BookProof;

/** Whether the book is right. */
@Schema(name = "StockProof", description = "Whether the two laws of the book hold at this moment")
public record ProofAnswer(
    boolean holds,
    @Schema(description = "Zero if nothing came from nowhere") long sumOverAllLocations,
    @Schema(description = "Balances that differ from the sum of their moves")
        long differingBalances,
    @Schema(description = "Moves in the book") long moves) {

  static ProofAnswer of(BookProof proof) {
    return new ProofAnswer(
        proof.holds(), proof.sumOverAllLocations(), proof.differingBalances(), proof.moves());
  }
}
