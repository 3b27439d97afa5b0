package org.weibao.stock.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weibao.kernel.web.Params;
import org.weibao.stock.BalanceRow;
import org.weibao.stock.BookProof;
import org.weibao.stock.LocationKind;
import org.weibao.stock.StockService;

/** What is where, and the proof that the book is right. */
@Named
@RequestScoped
public class StockBacking {

  @Inject StockService stock;
  @Inject Params params;

  private Optional<LocationKind> kind;
  private Optional<String> text;
  private List<BalanceRow> rows;
  private BookProof proof;

  @PostConstruct
  void readAddress() {
    kind = params.constant("kind", LocationKind.class);
    text = params.text("text").map(t -> t.toLowerCase(Locale.ROOT));
  }

  /** Balances that fit the filter; stores unless another kind of place is asked for. */
  public List<BalanceRow> getRows() {
    if (rows == null) {
      rows =
          stock.balances().stream()
              .filter(row -> row.kind() == getKind())
              .filter(row -> text.isEmpty() || names(row).contains(text.get()))
              .toList();
    }
    return rows;
  }

  /** Sum of the rows. */
  public long getTotal() {
    return getRows().stream().mapToLong(BalanceRow::quantity).sum();
  }

  /** The proof of the book. */
  public BookProof getProof() {
    if (proof == null) {
      proof = stock.proof();
    }
    return proof;
  }

  /** The kind of place that is shown. */
  public LocationKind getKind() {
    return kind.orElse(LocationKind.STORE);
  }

  /** What the names contain; null for any. */
  public String getText() {
    return text.orElse(null);
  }

  /** Kinds to choose from. */
  public LocationKind[] getKinds() {
    return LocationKind.values();
  }

  private static String names(BalanceRow row) {
    return String.join(
            " ",
            row.locationName(),
            row.locationNameEn(),
            row.modelCode(),
            row.modelName(),
            row.modelNameEn())
        .toLowerCase(Locale.ROOT);
  }
}
