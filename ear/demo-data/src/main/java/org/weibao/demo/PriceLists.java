package org.weibao.demo;

import java.time.Instant;
import java.time.LocalDate;

/** The department's price list, from before the story begins, so that every visit has a price. */
final class PriceLists {

  private static final String CODE = "PRD";

  private PriceLists() {}

  static void write(Telling telling, Staff staff) {
    LocalDate from = telling.anchor().minusYears(3).withDayOfYear(1);
    Instant written = from.minusDays(20).atTime(10, 0).atZone(telling.zone()).toInstant();
    Instant approved = from.minusDays(12).atTime(15, 0).atZone(telling.zone()).toInstant();
    long list = telling.ids().next();
    telling
        .sink()
        .row(
            Table.PRICE_LIST,
            list,
            CODE,
            "DEPARTMENT",
            "Price list of the Pearl River Delta (demonstration)",
            "珠三角售后服务价目表（演示）",
            "珠三角售後服務價目表（示範）",
            "CNY",
            "HALF_UP",
            0);
    long version = telling.ids().next();
    telling
        .sink()
        .row(
            Table.PRICE_LIST_VERSION,
            version,
            list,
            1,
            "APPROVED",
            from,
            staff.any("HQ_AFFAIRS_SUPERVISOR"),
            written,
            staff.any("DEPT_MANAGER"),
            approved,
            2);
    int position = 0;
    for (DemoBook.Price price : telling.book().prices()) {
      position++;
      telling
          .sink()
          .row(
              Table.PRICE_LIST_LINE,
              telling.ids().next(),
              version,
              position,
              price.code(),
              price.kind(),
              price.nameEn(),
              price.name(),
              price.nameZhTw(),
              price.unit(),
              price.unitPrice());
    }
  }
}
