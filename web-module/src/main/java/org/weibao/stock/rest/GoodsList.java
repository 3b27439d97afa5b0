package org.weibao.stock.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.stock.GoodsUnit;
import org.weibao.stock.GoodsView;
import org.weibao.stock.LocationKind;
import org.weibao.stock.PartOffer;

/** Goods that are kept by quantity, and where they are. */
@Schema(
    name = "StockGoodsList",
    description = "Goods that are kept by quantity, and where they are")
public record GoodsList(List<Goods> items, List<Stored> stored) {

  /** Goods. */
  @Schema(name = "StockGoods", description = "Goods that are kept by quantity")
  public record Goods(
      String code,
      String name,
      String nameEn,
      GoodsUnit unit,
      @Schema(description = "The entity tag's number") int version) {

    static Goods of(GoodsView view) {
      return new Goods(view.code(), view.name(), view.nameEn(), view.unit(), view.version());
    }
  }

  /** How many are in a store or bag. */
  @Schema(name = "StoredGoods", description = "How many are in a store or bag")
  public record Stored(
      String place,
      LocationKind kind,
      String placeName,
      String placeNameEn,
      String goods,
      long quantity) {}

  static GoodsList of(List<GoodsView> goods, List<PartOffer> stored) {
    return new GoodsList(
        goods.stream().map(Goods::of).toList(),
        stored.stream()
            .map(
                one ->
                    new Stored(
                        one.place().code(),
                        one.place().kind(),
                        one.place().name(),
                        one.place().nameEn(),
                        one.goods().code(),
                        one.quantity()))
            .toList());
  }
}
