package org.weibao.stock.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.listing.web.ListBacking;
import org.weibao.stock.BalanceRow;
import org.weibao.stock.BookProof;
import org.weibao.stock.StockService;

/** What is where, and the proof that the book is right. */
@Named
@RequestScoped
public class StockBacking extends ListBacking<BalanceRow> {

  @Inject StockService service;

  private BookProof proof;

  @Override
  public ListDoor<BalanceRow> door() {
    return new ListDoor<>(service.listingBalances(), service::listBalances, service::countBalances);
  }

  @Override
  public String path() {
    return "/stock";
  }

  @Override
  public String address(BalanceRow row) {
    return null;
  }

  @Override
  public String noneKey() {
    return "stock.none";
  }

  /** The proof of the book. */
  public BookProof getProof() {
    if (proof == null) {
      proof = service.proof();
    }
    return proof;
  }
}
