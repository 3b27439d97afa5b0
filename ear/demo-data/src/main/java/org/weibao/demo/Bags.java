package org.weibao.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.Messages;
import org.weibao.stock.GoodsUnit;
import org.weibao.workorder.SignedPart;

/** Parts and consumables: what came into the stores, what technicians carry, and what they used. */
final class Bags {

  private static final int TAKEN_IN = 300;
  private static final int HANDED = 12;
  private static final int HANDED_BACK = 2;

  private record Key(long place, long goods) {}

  private final Telling telling;
  private final Staff staff;
  private final long receipt;
  private final Map<String, Long> sites = new LinkedHashMap<>();
  private final Map<Long, Long> bags = new LinkedHashMap<>();
  private final List<Long> goods = new ArrayList<>();
  private final Map<Key, Integer> balances = new LinkedHashMap<>();

  Bags(Telling telling, Staff staff, Stock stock, Iterable<Site> all) {
    this.telling = telling;
    this.staff = staff;
    this.receipt = stock.place("RECEIPT");
    all.forEach(site -> sites.put(site.project.code(), stock.place("SITE " + site.project.code())));
    telling.book().goods().forEach(this::writeGoods);
    for (DemoBook.City city : telling.book().cities()) {
      fill(city.code(), stock.place("STORE " + city.code()));
    }
  }

  private void writeGoods(DemoBook.Goods one) {
    long id = telling.ids().next();
    goods.add(id);
    telling.sink().row(Table.STOCK_GOODS, id, one.code(), one.name(), one.nameEn(), one.unit());
  }

  private void fill(String city, long store) {
    Instant begin = daysAgo(60);
    long keeper = staff.inScope("STORE_KEEPER", city);
    goods.forEach(one -> book(new Key(receipt, one), store, TAKEN_IN, begin, "RECEIVED", keeper));
    for (DemoBook.Person person : staff.workingIn("SERVICE_TECHNICIAN", city)) {
      long bag = open(person, city);
      goods.forEach(
          one -> book(new Key(store, one), bag, HANDED, daysAgo(45), "HANDED_OUT", keeper));
      book(new Key(bag, goods.get(0)), store, HANDED_BACK, daysAgo(44), "HANDED_BACK", keeper);
    }
  }

  private long open(DemoBook.Person person, String city) {
    long id = telling.ids().next();
    long owner = staff.id(person);
    bags.put(owner, id);
    telling
        .sink()
        .row(
            Table.STOCK_BAG,
            id,
            "BAG-" + owner,
            "BAG",
            Messages.text(Locale.SIMPLIFIED_CHINESE, "stock.bag-of", person.displayName()),
            Messages.text(Locale.ENGLISH, "stock.bag-of", person.displayName()),
            staff.city(city),
            owner);
    return id;
  }

  private void book(Key from, long to, int quantity, Instant at, String reason, long person) {
    shift(from, to, quantity);
    telling
        .sink()
        .row(
            Table.GOODS_MOVE,
            telling.ids().next(),
            from.goods(),
            quantity,
            from.place(),
            to,
            at,
            reason,
            null,
            person);
  }

  private void shift(Key from, long to, int quantity) {
    balances.merge(from, -quantity, Integer::sum);
    balances.merge(new Key(to, from.goods()), quantity, Integer::sum);
  }

  /**
   * On every third visit something small was used; now and then it was not needed after all.
   *
   * @return what the customer signs for
   */
  List<SignedPart> used(CaseFile file, long order, String number, Instant at) {
    Long bag = bags.get(file.technician);
    int place = (int) (file.id / 3 % goods.size());
    long one = goods.get(place);
    int quantity = 1 + (int) (file.id % 2);
    if (bag == null || file.id % 3 != 0 || balances.getOrDefault(new Key(bag, one), 0) < quantity) {
      return List.of();
    }
    long site = sites.get(file.site.project.code());
    long part = telling.ids().next();
    move(file, new Key(bag, one), site, quantity, at, "PART_USED", number);
    keep(file, part, order, one, quantity, bag, null, null, at);
    if (file.id % 11 == 0) {
      move(file, new Key(site, one), bag, quantity, at, "PART_BACK", number);
      keep(
          file,
          telling.ids().next(),
          order,
          one,
          quantity,
          bag,
          part,
          telling.book().goods().get(place).unused(),
          at);
      return List.of();
    }
    DemoBook.Goods kind = telling.book().goods().get(place);
    return List.of(
        new SignedPart(
            kind.code(),
            kind.name(),
            kind.nameEn(),
            Optional.empty(),
            Optional.of(GoodsUnit.valueOf(kind.unit())),
            quantity));
  }

  private void move(
      CaseFile file, Key from, long to, int quantity, Instant at, String reason, String number) {
    shift(from, to, quantity);
    file.keep(
        Table.GOODS_MOVE,
        telling.ids().next(),
        from.goods(),
        quantity,
        from.place(),
        to,
        at,
        reason,
        number,
        file.technician);
  }

  private static void keep(
      CaseFile file,
      long id,
      long order,
      long goods,
      int quantity,
      long bag,
      Long backOf,
      String why,
      Instant at) {
    file.keep(
        Table.WORK_PART,
        id,
        order,
        goods,
        quantity,
        bag,
        backOf,
        why,
        at,
        at,
        0,
        at,
        file.technician);
  }

  /** What is where when all is told. */
  void writeBalances() {
    balances.forEach(
        (key, quantity) ->
            telling
                .sink()
                .row(
                    Table.GOODS_BALANCE,
                    telling.ids().next(),
                    key.place(),
                    key.goods(),
                    quantity,
                    key.place() == receipt));
  }

  private Instant daysAgo(int days) {
    return telling
        .anchor()
        .atStartOfDay(telling.zone())
        .toInstant()
        .minus(Duration.ofDays(days))
        .plus(Duration.ofHours(9));
  }
}
