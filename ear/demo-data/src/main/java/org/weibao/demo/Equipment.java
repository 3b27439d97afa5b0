package org.weibao.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Suppliers, models and devices: what hangs where, what lies as a spare, and who took whose place.
 */
final class Equipment {

  private static final int NUMBERS_OF_A_PLACE = 24;

  private final Telling telling;
  private final Staff staff;
  private final Map<String, Long> suppliers = new LinkedHashMap<>();
  private final Map<String, Long> models = new LinkedHashMap<>();
  private final Map<String, Integer> serials = new LinkedHashMap<>();
  private final Map<String, Weighted<DemoBook.Place>> places = new LinkedHashMap<>();
  private final Map<String, Deque<Item>> spares = new LinkedHashMap<>();
  private final List<Item> items = new ArrayList<>();
  private final Stock stock;

  private Equipment(Telling telling, Staff staff, Map<String, Site> sites) {
    this.telling = telling;
    this.staff = staff;
    for (DemoBook.Supplier supplier : telling.book().suppliers()) {
      writeSupplier(supplier);
    }
    telling.book().models().forEach(this::writeModel);
    this.stock = new Stock(telling, staff, sites, suppliers);
  }

  static Equipment deliver(Telling telling, Staff staff, Map<String, Site> sites, int devices) {
    Equipment equipment = new Equipment(telling, staff, sites);
    DemoSettings settings = telling.book().settings();
    int spareCount = devices * settings.sparesPerThousand() / 1000;
    List<Site> all = List.copyOf(sites.values());
    int[] perSite =
        Shares.split(
            devices - spareCount, all.stream().map(site -> site.project.deviceShare()).toList());
    for (int i = 0; i < perSite.length; i++) {
      equipment.equip(all.get(i), perSite[i]);
    }
    equipment.stockUp(all, spareCount);
    return equipment;
  }

  Map<String, Long> suppliers() {
    return suppliers;
  }

  Stock stock() {
    return stock;
  }

  private void writeSupplier(DemoBook.Supplier supplier) {
    long id = telling.ids().next();
    suppliers.put(supplier.code(), id);
    telling
        .sink()
        .row(
            Table.SUPPLIER,
            id,
            supplier.code(),
            supplier.name(),
            supplier.nameEn(),
            supplier.phone());
  }

  private void writeModel(DemoBook.Model model) {
    long id = telling.ids().next();
    models.put(model.code(), id);
    places.computeIfAbsent(
        model.category(),
        category ->
            new Weighted<>(
                telling.book().places().stream()
                    .filter(place -> place.category().equals(category))
                    .toList(),
                DemoBook.Place::weight));
    telling
        .sink()
        .row(
            Table.DEVICE_MODEL,
            id,
            model.code(),
            model.category(),
            model.name(),
            model.nameEn(),
            Staff.found(suppliers, model.supplier()));
  }

  private void equip(Site site, int count) {
    List<DemoBook.Model> kinds = telling.book().models();
    int[] perModel = Shares.split(count, kinds.stream().map(DemoBook.Model::share).toList());
    long keeper = staff.inScope("STORE_KEEPER", site.project.city());
    long place = stock.place("SITE " + site.project.code());
    for (int m = 0; m < perModel.length; m++) {
      List<Site.Flat> flats = shuffled(site.flats);
      for (int n = 0; n < perModel[m]; n++) {
        LocalDate on = site.completedOn.minusDays(telling.between(5, 70));
        Item item = newItem(kinds.get(m), on.minusDays(telling.between(10, 60)), "INSTALLED");
        boolean inFlat = item.model.where() == DemoBook.Where.ROOM;
        item.hang(
            site,
            inFlat ? flats.get(n % flats.size()) : null,
            inFlat ? null : somewhere(site, item.model.category()),
            on);
        write(item);
        stock.enter(item, place, telling.at(on, telling.between(9 * 60, 17 * 60)), keeper);
      }
    }
  }

  private void stockUp(List<Site> sites, int count) {
    List<DemoBook.City> cities = telling.book().cities();
    List<Integer> shares = cities.stream().map(city -> deviceShare(sites, city)).toList();
    int[] perCity = Shares.split(count, shares);
    List<DemoBook.Model> kinds = telling.book().models();
    for (int c = 0; c < perCity.length; c++) {
      String city = cities.get(c).code();
      int[] perModel = Shares.split(perCity[c], kinds.stream().map(DemoBook.Model::share).toList());
      for (int m = 0; m < perModel.length; m++) {
        for (int n = 0; n < perModel[m]; n++) {
          layIn(city, kinds.get(m));
        }
      }
    }
  }

  private static int deviceShare(List<Site> sites, DemoBook.City city) {
    return sites.stream()
        .filter(site -> site.project.city().equals(city.code()))
        .mapToInt(site -> site.project.deviceShare())
        .sum();
  }

  private void layIn(String city, DemoBook.Model model) {
    LocalDate on = telling.firstDay().minusDays(telling.between(3, 40));
    Item item = newItem(model, on.minusDays(telling.between(5, 30)), "IN_STORE");
    write(item);
    spareShelf(city, model).add(item);
    stock.enter(
        item,
        stock.place("STORE " + city),
        telling.at(on, telling.between(9 * 60, 17 * 60)),
        staff.inScope("STORE_KEEPER", city));
  }

  private Item newItem(DemoBook.Model model, LocalDate made, String status) {
    int count = serials.merge(model.code(), 1, Integer::sum);
    String serial =
        "%s-%02d%02d-%04d"
            .formatted(model.code(), made.getYear() % 100, made.getMonthValue(), count);
    Item item =
        new Item(
            telling.ids().next(),
            serial,
            model,
            models.get(model.code()),
            made.plusMonths(telling.book().settings().supplierWarrantyMonths()),
            status);
    items.add(item);
    return item;
  }

  private void write(Item item) {
    telling
        .sink()
        .row(
            Table.DEVICE,
            item.id,
            item.serial,
            item.modelId,
            item.status,
            item.site == null ? null : item.site.id,
            item.flat == null ? null : item.flat.id(),
            item.location,
            item.installedOn,
            item.supplierWarrantyEndsOn);
  }

  private String somewhere(Site site, String category) {
    return places
        .get(category)
        .pick(telling.random())
        .pattern()
        .replace("{b}", telling.any(site.project.buildings()))
        .replace("{f}", Integer.toString(telling.between(1, site.project.floors())))
        .replace("{n}", Integer.toString(telling.between(1, NUMBERS_OF_A_PLACE)));
  }

  private List<Site.Flat> shuffled(List<Site.Flat> flats) {
    List<Site.Flat> shuffled = new ArrayList<>(flats);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, telling.random().nextInt(i + 1));
    }
    return shuffled;
  }

  private Deque<Item> spareShelf(String city, DemoBook.Model model) {
    return spares.computeIfAbsent(city + " " + model.code(), key -> new ArrayDeque<>());
  }

  /**
   * A spare of the same model takes the place of a broken device, if the city's store has one.
   *
   * @return the spare that hangs there now
   */
  Optional<Item> replace(Item broken, Instant at, String document, long technician) {
    Site site = broken.site;
    Item spare = spareShelf(site.project.city(), broken.model).poll();
    if (spare == null) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.ofInstant(at, telling.zone());
    writeStay(broken, day, spare.id);
    Site.Flat flat = broken.flat;
    String location = broken.location;
    broken.takeOut();
    spare.hang(site, flat, location, day);
    spare.changed = true;
    long store = stock.place("STORE " + site.project.city());
    long place = stock.place("SITE " + site.project.code());
    stock.move(spare, store, place, at, "REPLACEMENT_IN", document, technician);
    stock.move(broken, place, store, at, "REPLACEMENT_OUT", document, technician);
    return Optional.of(spare);
  }

  /** A device leaves the city's store for its maker. */
  void ship(ReturnFile form, Instant at) {
    become(form.device, "AT_SUPPLIER");
    move(form, form.device, store(form), stock.place("TRANSIT"), at, "TO_SUPPLIER");
  }

  void atSupplier(ReturnFile form, Instant at) {
    move(form, form.device, stock.place("TRANSIT"), supplier(form), at, "AT_SUPPLIER");
  }

  void scrap(ReturnFile form, Instant at) {
    become(form.device, "SCRAPPED");
    move(form, form.device, supplier(form), stock.place("SCRAP"), at, "SCRAPPED");
  }

  /** The maker keeps the device and gives another one. */
  Item giveInstead(ReturnFile form, Instant at) {
    scrap(form, at);
    Item old = form.device;
    Item given =
        new Item(
            telling.ids().next(), old.serial + "-R", old.model, old.modelId, null, "AT_SUPPLIER");
    items.add(given);
    write(given);
    move(form, given, stock.place("RECEIPT"), supplier(form), at, "SUPPLIER_REPLACEMENT");
    return given;
  }

  void sentBack(ReturnFile form, Instant at) {
    move(form, form.comingBack(), supplier(form), stock.place("TRANSIT"), at, "FROM_SUPPLIER");
  }

  /** Back in the store and in order, it is a spare. */
  void takeBack(ReturnFile form, Instant at) {
    Item item = form.comingBack();
    become(item, "IN_STORE");
    move(form, item, stock.place("TRANSIT"), store(form), at, "BACK_IN_STORE");
    spareShelf(form.file.site.project.city(), item.model).add(item);
  }

  private static void become(Item item, String status) {
    item.status = status;
    item.changed = true;
  }

  private void move(ReturnFile form, Item item, long from, long to, Instant at, String reason) {
    stock.move(item, from, to, at, reason, form.number, form.file.technician);
  }

  private long store(ReturnFile form) {
    return stock.place("STORE " + form.file.site.project.city());
  }

  private long supplier(ReturnFile form) {
    return stock.place("SUPPLIER " + form.device.model.supplier());
  }

  /** What the end of the story finds: devices that moved, stays that last, balances. */
  void close() {
    for (Item item : items) {
      if (item.status.equals("INSTALLED")) {
        writeStay(item, null, null);
      }
      if (item.changed) {
        telling
            .sink()
            .row(
                Table.DEVICE_CHANGE,
                item.id,
                item.status,
                item.site == null ? null : item.site.id,
                item.flat == null ? null : item.flat.id(),
                item.location,
                item.installedOn);
      }
    }
    stock.writeBalances();
  }

  private void writeStay(Item item, LocalDate removedOn, Long replacedBy) {
    telling
        .sink()
        .row(
            Table.DEVICE_INSTALLATION,
            telling.ids().next(),
            item.id,
            item.site.id,
            item.flat == null ? null : item.flat.id(),
            item.location,
            item.installedOn,
            removedOn,
            replacedBy);
  }
}
