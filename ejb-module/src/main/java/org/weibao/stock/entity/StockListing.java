package org.weibao.stock.entity;

import java.util.List;
import java.util.stream.Stream;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Filter;
import org.weibao.kernel.listing.Kind;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Named;
import org.weibao.kernel.listing.Sort;
import org.weibao.kernel.listing.SortKey.Type;
import org.weibao.stock.BalanceRow;
import org.weibao.stock.LocationKind;
import org.weibao.stock.MoveReason;
import org.weibao.stock.StockMoveView;

/** The lists of the stock book: what is where, and what moved. */
final class StockListing {

  static final String BALANCE_SELECT =
      "b.code, b.kind, b.name, b.name_en, b.model_code, b.model_name, b.model_name_en, b.quantity";

  /** A device is in one place at a time, so the first device of a group names it. */
  static final String BALANCE_FROM =
      """
      from (select l.code, l.kind, l.name, l.name_en, m.code as model_code, m.name as model_name,
                   m.name_en as model_name_en, sum(x.quantity) as quantity,
                   l.project_id, l.city_id, min(x.device_id) as id
              from stock_balance x
              join stock_location l on l.id = x.location_id
              join device_model m on m.id = x.model_id
             where x.quantity > 0
             group by l.id, m.id
            union all
            select l.code, l.kind, l.name, l.name_en, g.code, g.name, g.name_en, y.quantity,
                   l.project_id, l.city_id, y.id
              from stock_goods_balance y
              join stock_location l on l.id = y.location_id
              join stock_goods g on g.id = y.goods_id
             where y.quantity > 0) b\
      """;

  static final String MOVE_SELECT =
      """
      v.id, d.serial, coalesce(m.code, g.code) as model_code, v.quantity, f.code as from_code, f.name as from_name,
      f.name_en as from_name_en, t.code as to_code, t.name as to_name, t.name_en as to_name_en,
      v.moved_at, v.reason, v.document, p.display_name\
      """;

  static final String MOVE_FROM =
      """
      from stock_move v
      left join device d on d.id = v.device_id
      left join device_model m on m.id = v.model_id
      left join stock_goods g on g.id = v.goods_id
      left join stock_location f on f.id = v.from_location
      left join stock_location t on t.id = v.to_location
      left join person p on p.id = v.person_id\
      """;

  static final Listing<BalanceRow> BALANCES =
      new Listing<>(
          "stock",
          BALANCE_SELECT,
          BALANCE_FROM,
          "b.id",
          Sort.ascending("code"),
          balanceColumns(),
          List.of(
              Filter.text(
                  "text",
                  "stock.text",
                  "concat_ws(' ', b.code, b.name, b.name_en, b.model_code, b.model_name,"
                      + " b.model_name_en) ilike :text"),
              Filter.choice("kind", "stock.field.kind", LocationKind.class, "b.kind")),
          (row, now) -> balance(row));

  static final Listing<StockMoveView> MOVES =
      new Listing<>(
          "moves",
          MOVE_SELECT,
          MOVE_FROM,
          "v.id",
          Sort.descending("movedAt"),
          moveColumns(),
          moveFilters(),
          (row, now) -> move(row));

  private StockListing() {}

  private static List<Column<BalanceRow>> balanceColumns() {
    return List.of(
        Column.<BalanceRow>of(
            "place",
            "stock.field.place",
            Kind.NAME,
            b -> new Named(b.locationName(), b.locationNameEn())),
        Column.of("code", "list.column.place-code", Kind.TEXT, BalanceRow::locationCode)
            .sortedBy("b.code", Type.TEXT),
        Column.of("kind", "stock.field.kind", Kind.CHOICE, BalanceRow::kind).hidden(),
        Column.<BalanceRow>of(
            "model",
            "device.field.model",
            Kind.NAME,
            b -> new Named(b.modelName(), b.modelNameEn())),
        Column.of("modelCode", "list.column.model-code", Kind.TEXT, BalanceRow::modelCode)
            .sortedBy("b.model_code", Type.TEXT),
        Column.of("quantity", "stock.field.quantity", Kind.NUMBER, BalanceRow::quantity)
            .sortedBy("b.quantity", Type.NUMBER));
  }

  private static List<Column<StockMoveView>> moveColumns() {
    return List.of(
        Column.of("movedAt", "moves.field.movedAt", Kind.INSTANT, StockMoveView::movedAt)
            .sortedBy("v.moved_at", Type.INSTANT),
        Column.of("serial", "device.field.serial", Kind.ID, StockMoveView::serial),
        Column.of("modelCode", "list.column.model-code", Kind.TEXT, StockMoveView::modelCode),
        Column.of("quantity", "stock.field.quantity", Kind.NUMBER, StockMoveView::quantity),
        Column.<StockMoveView>of(
            "from", "moves.field.from", Kind.NAME, v -> new Named(v.fromName(), v.fromNameEn())),
        Column.<StockMoveView>of(
            "to", "moves.field.to", Kind.NAME, v -> new Named(v.toName(), v.toNameEn())),
        Column.of("reason", "moves.field.reason", Kind.CHOICE, StockMoveView::reason),
        Column.of("document", "moves.field.document", Kind.TEXT, StockMoveView::document),
        Column.of("person", "moves.field.person", Kind.TEXT, StockMoveView::personName));
  }

  private static List<Filter> moveFilters() {
    return Stream.concat(
            Stream.of(
                Filter.text(
                    "text",
                    "moves.text",
                    "(d.serial ilike :text or v.document ilike :text or g.code ilike :text)"),
                Filter.choice("reason", "moves.field.reason", MoveReason.class, "v.reason")),
            Filter.period("list.filter.from", "list.filter.to", "v.moved_at").stream())
        .toList();
  }

  static BalanceRow balance(Row row) {
    return new BalanceRow(
        row.text("code"),
        row.constant("kind", LocationKind.class),
        row.text("name"),
        row.text("name_en"),
        row.text("model_code"),
        row.text("model_name"),
        row.text("model_name_en"),
        row.number("quantity"));
  }

  static StockMoveView move(Row row) {
    return new StockMoveView(
        row.number("id"),
        row.optionalText("serial"),
        row.text("model_code"),
        row.number("quantity"),
        row.text("from_code"),
        row.text("from_name"),
        row.text("from_name_en"),
        row.text("to_code"),
        row.text("to_name"),
        row.text("to_name_en"),
        row.instant("moved_at"),
        row.constant("reason", MoveReason.class),
        row.optionalText("document"),
        row.text("display_name"));
  }
}
