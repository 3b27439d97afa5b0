package org.weibao.charge.entity;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.weibao.charge.ChargeState;
import org.weibao.charge.ChargeView;
import org.weibao.charge.PriceKind;
import org.weibao.charge.PriceUnit;
import org.weibao.kernel.Money;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Filter;
import org.weibao.kernel.listing.Kind;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Named;
import org.weibao.kernel.listing.Sort;
import org.weibao.kernel.listing.SortKey.Type;
import org.weibao.policy.LocalNames;

/** The list of charges F3. */
final class ChargeListing {

  static final String SELECT =
      """
      c.*, q.number as request_number, q.room_label, p.code as project_code,
      p.name as project_name, p.name_en as project_name_en, e.display_name as entered_by_name,
      w.display_name as withdrawn_by_name\
      """;

  static final String FROM =
      """
      from charge c
      left join service_request q on q.id = c.request_id
      left join project p on p.id = c.project_id
      left join person e on e.id = c.entered_by
      left join person w on w.id = c.withdrawn_by\
      """;

  private static final String TEXT =
      "(c.number ilike :text or q.number ilike :text or c.code ilike :text"
          + " or c.name_zh ilike :text or c.name_zh_tw ilike :text or c.name_en ilike :text)";

  static final Listing<ChargeView> CHARGES =
      new Listing<>(
          "charges",
          SELECT,
          FROM,
          "c.id",
          Sort.descending("serviceDay"),
          columns(),
          filters(),
          (row, now) -> view(row));

  private ChargeListing() {}

  private static List<Column<ChargeView>> columns() {
    return List.of(
        Column.of("number", "charge.field.number", Kind.ID, ChargeView::number)
            .sortedBy("c.number", Type.TEXT)
            .above(
                Column.of("request", "return.field.request", Kind.TEXT, ChargeView::requestNumber)),
        Column.of("serviceDay", "charge.field.serviceDay", Kind.DATE, ChargeView::serviceDay)
            .sortedBy("c.service_day", Type.DATE),
        Column.<ChargeView>of(
                "project",
                "request.field.project",
                Kind.NAME,
                c -> new Named(c.projectName(), c.projectNameEn()))
            .above(Column.of("room", "request.field.room", Kind.TEXT, ChargeView::roomLabel)),
        Column.<ChargeView>of(
                "what",
                "charge.field.what",
                Kind.NAME,
                c -> new Named(c.names().simplified(), c.names().english()))
            .above(Column.of("code", "charge.field.code", Kind.TEXT, ChargeView::code)),
        Column.<ChargeView>of(
            "quantity", "charge.field.quantity", Kind.TEXT, c -> plain(c.quantity())),
        Column.of("unit", "charge.field.unit", Kind.CHOICE, ChargeView::unit),
        Column.<ChargeView>of(
            "unitPrice", "charge.field.unitPrice", Kind.TEXT, c -> plain(c.unitPrice())),
        Column.<ChargeView>of(
                "amount", "charge.field.amount", Kind.TEXT, c -> c.amount().toPlainString())
            .above(Column.of("currency", "charge.field.currency", Kind.TEXT, ChargeView::currency)),
        Column.of("state", "charge.field.state", Kind.STATE, ChargeView::state),
        Column.of("list", "charge.field.list", Kind.TEXT, ChargeView::list).hidden(),
        Column.of(
                "ownPriceReason",
                "charge.field.ownPriceReason",
                Kind.LONG_TEXT,
                ChargeView::ownPriceReason)
            .hidden(),
        Column.of("enteredBy", "charge.field.enteredBy", Kind.TEXT, ChargeView::enteredByName)
            .hidden());
  }

  private static List<Filter> filters() {
    return Stream.of(
            Filter.text("text", "charge.filter.text", TEXT),
            Filter.reference("project", "request.field.project", "c.project_id = :project"),
            Filter.text("month", "charge.filter.month", "c.period like :month"),
            Filter.choice("state", "charge.field.state", ChargeState.class, "c.state"),
            Filter.flag("own", "charge.filter.own", "c.own_price_reason is not null").seldom())
        .toList();
  }

  static ChargeView view(Row row) {
    return new ChargeView(
        row.number("id"),
        row.text("number"),
        row.number("request_id"),
        row.text("request_number"),
        row.number("project_id"),
        row.text("project_code"),
        row.text("project_name"),
        row.text("project_name_en"),
        row.optionalText("room_label"),
        row.optionalDate("service_day").orElseThrow(),
        YearMonth.parse(row.text("period")),
        row.text("code"),
        row.optionalConstant("kind", PriceKind.class),
        new LocalNames(row.text("name_en"), row.text("name_zh"), row.text("name_zh_tw")),
        row.constant("unit", PriceUnit.class),
        new BigDecimal(row.text("quantity")),
        new BigDecimal(row.text("unit_price")),
        amount(row),
        row.text("currency"),
        row.optionalText("list_name"),
        row.optionalText("own_price_reason"),
        row.text("basis"),
        row.text("clause"),
        row.constant("state", ChargeState.class),
        row.number("entered_by"),
        row.text("entered_by_name"),
        row.instant("entered_at"),
        row.optionalText("withdrawn_by_name"),
        row.optionalInstant("withdrawn_at"),
        row.optionalText("withdrawn_reason"),
        row.integer("version"));
  }

  /** The database keeps the decimals of every currency; people see those of theirs. */
  private static BigDecimal amount(Row row) {
    return money(row.text("amount"), row.text("currency"));
  }

  static BigDecimal money(String amount, String currency) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currency)).amount();
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
