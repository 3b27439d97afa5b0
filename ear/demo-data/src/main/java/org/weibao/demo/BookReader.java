package org.weibao.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.weibao.warranty.CostClass;
import org.weibao.warranty.CoverBasis;
import org.weibao.warranty.Side;

/** Reads the files of {@code config/demo}. */
final class BookReader {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setTrim(true)
          .get();

  private final Path folder;

  private BookReader(Path folder) {
    this.folder = folder;
  }

  /**
   * @throws IllegalArgumentException naming file, row and column if a value is not what it must be
   */
  static DemoBook read(Path folder) {
    return new BookReader(folder).book();
  }

  private DemoBook book() {
    return new DemoBook(
        SettingsReader.read(folder.resolve("demo.yaml")),
        rows("regions", r -> new DemoBook.Region(r.get("code"), r.get("name"), r.get("name_en"))),
        rows("cities", BookReader::city),
        rows("property-centers", BookReader::center),
        rows("center-contacts", BookReader::contact),
        rows("projects", BookReader::project),
        rows("team-statuses", BookReader::teamStatus),
        rows("contract-terms", BookReader::term),
        rows("service-terms", BookReader::serviceTerms),
        rows("suppliers", BookReader::supplier),
        rows("device-models", BookReader::model),
        rows("stock-locations", BookReader::stockPlace),
        rows(
            "goods",
            r ->
                new DemoBook.Goods(
                    r.get("code"),
                    r.get("name"),
                    r.get("name_en"),
                    r.get("unit"),
                    r.get("unused"))),
        rows("places", BookReader::place),
        rows("faults", BookReader::fault),
        rows("hours", r -> new DemoBook.Hour(number(r, "hour"), number(r, "weight"))),
        rows("weekdays", BookReader::weekday),
        rows("surnames", r -> new DemoBook.Surname(r.get("surname"), number(r, "weight"))),
        rows("given-names", r -> r.get("given_name")),
        rows("people", BookReader::person),
        rows(
            "return-texts",
            r -> new DemoBook.ReturnText(r.get("kind"), number(r, "weight"), r.get("text"))),
        rows("price-list", BookReader::price),
        rows("leftovers", BookReader::leftover),
        rows("policy-bindings", BookReader::binding),
        rows("maintenance-contracts", BookReader::maintenanceContract),
        rows("coverage", BookReader::coverage),
        rows("opinions", r -> new DemoBook.Opinion(number(r, "level"), optional(r, "comment"))),
        rows("repair-goods", BookReader::repairGoods),
        rows("qualifications", BookReader::qualification));
  }

  private <T> List<T> rows(String name, Function<CSVRecord, T> mapping) {
    Path file = folder.resolve(name + ".csv");
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = FORMAT.parse(reader)) {
      return parser.stream().map(row -> mapped(file, row, mapping)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static <T> T mapped(Path file, CSVRecord row, Function<CSVRecord, T> mapping) {
    try {
      return mapping.apply(row);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          file + ", row " + row.getRecordNumber() + ": " + e.getMessage(), e);
    }
  }

  private static DemoBook.Price price(CSVRecord r) {
    return new DemoBook.Price(
        r.get("code"),
        r.get("kind"),
        r.get("name"),
        r.get("name_zh_tw"),
        r.get("name_en"),
        r.get("unit"),
        new BigDecimal(r.get("unit_price")));
  }

  private static DemoBook.Leftover leftover(CSVRecord r) {
    return new DemoBook.Leftover(
        r.get("project"),
        optional(r, "ground"),
        r.get("description"),
        r.get("owed_by"),
        number(r, "raised_days_ago"),
        number(r, "planned_in_days"),
        optional(r, "hq_opinion"),
        optional(r, "manager_opinion"),
        optional(r, "note"),
        optional(r, "result"));
  }

  private static DemoBook.Binding binding(CSVRecord r) {
    return new DemoBook.Binding(
        r.get("project"),
        r.get("system"),
        list(r, "sections"),
        number(r, "from_days_ago"),
        r.get("reason"));
  }

  private static DemoBook.MaintenanceContract maintenanceContract(CSVRecord r) {
    return new DemoBook.MaintenanceContract(
        r.get("project"), r.get("number"), number(r, "starts_days_ago"), number(r, "ends_in_days"));
  }

  private static DemoBook.Coverage coverage(CSVRecord r) {
    return new DemoBook.Coverage(
        r.get("project"),
        r.get("model"),
        number(r, "devices"),
        Side.valueOf(r.get("side")),
        optional(r, "costs").map(text -> list(r, "costs")).orElse(List.of()).stream()
            .map(CostClass::valueOf)
            .toList(),
        optional(r, "component"),
        CoverBasis.valueOf(r.get("basis")),
        number(r, "months"),
        new BigDecimal(r.get("percent")),
        list(r, "excludes"),
        r.get("source"),
        optional(r, "conditions"),
        r.get("reason"),
        optional(r, "ended_days_ago").map(Integer::valueOf),
        optional(r, "end_reason"));
  }

  private static DemoBook.RepairGoods repairGoods(CSVRecord r) {
    return new DemoBook.RepairGoods(
        r.get("state"),
        number(r, "planned_in_days"),
        r.get("look"),
        optional(r, "minutes").map(Integer::valueOf),
        optional(r, "work"),
        optional(r, "parts"),
        optional(r, "note"));
  }

  private static DemoBook.City city(CSVRecord r) {
    return new DemoBook.City(
        r.get("code"), r.get("region"), r.get("name"), r.get("name_en"), r.get("nearest"));
  }

  private static DemoBook.Center center(CSVRecord r) {
    return new DemoBook.Center(
        r.get("code"), r.get("city"), r.get("name"), r.get("name_en"), r.get("phone"));
  }

  private static DemoBook.Contact contact(CSVRecord r) {
    return new DemoBook.Contact(
        r.get("center"),
        r.get("duty"),
        optional(r, "title"),
        r.get("name"),
        optional(r, "phone"),
        optional(r, "email"),
        optional(r, "from_months_ago").map(Integer::valueOf),
        optional(r, "to_months_ago").map(Integer::valueOf));
  }

  private static DemoBook.Project project(CSVRecord r) {
    return new DemoBook.Project(
        r.get("code"),
        r.get("name"),
        r.get("name_en"),
        r.get("city"),
        r.get("property_center"),
        number(r, "completed_months_ago"),
        number(r, "handed_over_months_ago"),
        number(r, "moved_in_months_ago"),
        number(r, "warranty_months"),
        list(r, "buildings"),
        number(r, "floors"),
        number(r, "rooms_per_floor"),
        number(r, "device_share"),
        number(r, "request_share"));
  }

  private static DemoBook.TeamStatus teamStatus(CSVRecord r) {
    return new DemoBook.TeamStatus(r.get("project"), r.get("status"), number(r, "from_months_ago"));
  }

  private static DemoBook.Term term(CSVRecord r) {
    return new DemoBook.Term(
        r.get("project"),
        r.get("kind"),
        number(r, "amount"),
        r.get("source"),
        number(r, "from_months_ago"));
  }

  private static DemoBook.Qualification qualification(CSVRecord r) {
    return new DemoBook.Qualification(
        r.get("login"),
        r.get("kind"),
        r.get("certificate"),
        r.get("issuer"),
        number(r, "from_days_ago"),
        optional(r, "until_in_days").map(Integer::valueOf));
  }

  private static DemoBook.ServiceTerms serviceTerms(CSVRecord r) {
    return new DemoBook.ServiceTerms(
        r.get("project"),
        r.get("source"),
        r.get("scope"),
        r.get("responsibility"),
        r.get("requirements"),
        r.get("instruction"),
        number(r, "from_days_ago"));
  }

  private static DemoBook.Supplier supplier(CSVRecord r) {
    return new DemoBook.Supplier(r.get("code"), r.get("name"), r.get("name_en"), r.get("phone"));
  }

  private static DemoBook.Model model(CSVRecord r) {
    return new DemoBook.Model(
        r.get("code"),
        r.get("category"),
        r.get("name"),
        r.get("name_en"),
        r.get("supplier"),
        DemoBook.Where.valueOf(r.get("place")),
        number(r, "share"));
  }

  private static DemoBook.StockPlace stockPlace(CSVRecord r) {
    return new DemoBook.StockPlace(r.get("kind"), r.get("code"), r.get("name"), r.get("name_en"));
  }

  private static DemoBook.Place place(CSVRecord r) {
    return new DemoBook.Place(r.get("category"), number(r, "weight"), r.get("place"));
  }

  private static DemoBook.Fault fault(CSVRecord r) {
    String months = optional(r, "months").orElse("1-12");
    int dash = months.indexOf('-');
    return new DemoBook.Fault(
        optional(r, "category"),
        DemoBook.Where.valueOf(r.get("place")),
        number(r, "weight"),
        number(r, "emergency_percent"),
        optional(r, "ground"),
        r.get("cause"),
        number(r, "replace_percent"),
        Integer.parseInt(months.substring(0, dash)),
        Integer.parseInt(months.substring(dash + 1)),
        r.get("demand"),
        r.get("cause_text"),
        r.get("handling"),
        optional(r, "replacement_handling"));
  }

  private static DemoBook.Weekday weekday(CSVRecord r) {
    return new DemoBook.Weekday(DayOfWeek.valueOf(r.get("weekday")), number(r, "weight"));
  }

  private static DemoBook.Person person(CSVRecord r) {
    return new DemoBook.Person(
        r.get("login"),
        r.get("display_name"),
        list(r, "roles"),
        r.get("scope_kind"),
        optional(r, "scope"),
        r.get("city"),
        optional(r, "phone"),
        optional(r, "email"));
  }

  private static Optional<String> optional(CSVRecord row, String column) {
    return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
  }

  private static List<String> list(CSVRecord row, String column) {
    return Arrays.asList(row.get(column).split(";", -1));
  }

  private static int number(CSVRecord row, String column) {
    try {
      return Integer.parseInt(row.get(column));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          column + " is no whole number: \"" + row.get(column) + "\"", e);
    }
  }
}
