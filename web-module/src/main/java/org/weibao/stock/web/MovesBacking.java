package org.weibao.stock.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.listing.web.ListBacking;
import org.weibao.stock.MoveReason;
import org.weibao.stock.StockMoveView;
import org.weibao.stock.StockService;

/** Every move of the stock book, newest first. */
@Named
@RequestScoped
public class MovesBacking extends ListBacking<StockMoveView> {

  @Inject StockService service;

  @Override
  public ListDoor<StockMoveView> door() {
    return new ListDoor<>(service.listingMoves(), service::listMoves, service::countMoves);
  }

  @Override
  public String path() {
    return "/stock/moves";
  }

  @Override
  public String address(StockMoveView row) {
    boolean ofVisit = row.reason() == MoveReason.PART_USED || row.reason() == MoveReason.PART_BACK;
    if (ofVisit && row.document().isPresent()) {
      return "/work-orders/view?number=" + encoded(row.document().get());
    }
    return row.serial().map(serial -> "/devices/view?serial=" + encoded(serial)).orElse(null);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public String noneKey() {
    return "stock.none";
  }
}
