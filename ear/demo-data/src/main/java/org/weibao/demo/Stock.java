package org.weibao.demo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The stock book as the story fills it: every move at once, the balances at the end. */
final class Stock {

  private final Telling telling;
  private final Map<String, Long> places = new LinkedHashMap<>();
  private final Map<Item, Map<Long, Integer>> balances = new LinkedHashMap<>();
  private final long receipt;

  Stock(Telling telling, Staff staff, Map<String, Site> sites, Map<String, Long> suppliers) {
    this.telling = telling;
    for (DemoBook.StockPlace place : telling.book().stockPlaces()) {
      switch (place.kind()) {
        case "STORE" -> openStores(place, staff);
        case "SITE" -> openSites(place, sites);
        case "SUPPLIER" -> openSuppliers(place, suppliers);
        default -> open(place, place.kind(), "", "", "", null, null, null);
      }
    }
    this.receipt = place("RECEIPT");
  }

  private void openStores(DemoBook.StockPlace place, Staff staff) {
    for (DemoBook.City city : telling.book().cities()) {
      open(
          place,
          "STORE " + city.code(),
          city.code(),
          city.name(),
          city.nameEn(),
          staff.city(city.code()),
          null,
          null);
    }
  }

  private void openSites(DemoBook.StockPlace place, Map<String, Site> sites) {
    for (Site site : sites.values()) {
      DemoBook.Project project = site.project;
      open(
          place,
          "SITE " + project.code(),
          project.code(),
          project.name(),
          project.nameEn(),
          null,
          site.id,
          null);
    }
  }

  private void openSuppliers(DemoBook.StockPlace place, Map<String, Long> suppliers) {
    for (DemoBook.Supplier supplier : telling.book().suppliers()) {
      open(
          place,
          "SUPPLIER " + supplier.code(),
          supplier.code(),
          supplier.name(),
          supplier.nameEn(),
          null,
          null,
          suppliers.get(supplier.code()));
    }
  }

  private void open(
      DemoBook.StockPlace place,
      String key,
      String code,
      String name,
      String nameEn,
      Long cityId,
      Long projectId,
      Long supplierId) {
    long id = telling.ids().next();
    places.put(key, id);
    telling
        .sink()
        .row(
            Table.STOCK_LOCATION,
            id,
            place.code().replace("{code}", code),
            place.kind(),
            place.name().replace("{name}", name),
            place.nameEn().replace("{name_en}", nameEn),
            cityId,
            projectId,
            supplierId);
  }

  /** Id of {@code TRANSIT} or another single place, or of {@code "STORE SZ"} and the like. */
  long place(String key) {
    return Staff.found(places, key);
  }

  /** Goods enter the book. */
  void enter(Item item, long to, Instant at, long person) {
    move(item, receipt, to, at, "INITIAL", null, person);
  }

  void move(
      Item item, long from, long to, Instant at, String reason, String document, long person) {
    Map<Long, Integer> balance = balances.computeIfAbsent(item, key -> new LinkedHashMap<>());
    int left = balance.merge(from, -1, Integer::sum);
    if (left < 0 && from != receipt) {
      throw new IllegalStateException(item.serial + " is moved from where it is not");
    }
    balance.merge(to, 1, Integer::sum);
    telling
        .sink()
        .row(
            Table.STOCK_MOVE,
            telling.ids().next(),
            item.modelId,
            item.id,
            1,
            from,
            to,
            at,
            reason,
            document,
            person);
  }

  void writeBalances() {
    balances.forEach(
        (item, balance) ->
            balance.forEach(
                (place, quantity) ->
                    telling
                        .sink()
                        .row(
                            Table.STOCK_BALANCE,
                            place,
                            item.modelId,
                            item.id,
                            quantity,
                            place == receipt)));
  }
}
