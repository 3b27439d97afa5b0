package org.weibao.request.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Filter;
import org.weibao.kernel.listing.Kind;
import org.weibao.kernel.listing.Lateness;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Named;
import org.weibao.kernel.listing.Sort;
import org.weibao.kernel.listing.SortKey.Type;
import org.weibao.policy.Payer;
import org.weibao.request.RequestRow;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestStatus;
import org.weibao.request.Urgency;

/** The list of the register. Owners and their phones are no columns of it. */
final class RequestListing {

  private static final String SELECT =
      """
      q.number, p.code as project_code, p.name as project_name, p.name_en as project_name_en,
      c.name as city_name, c.name_en as city_name_en, q.room_label, q.location, q.register_number,
      q.device_serial, q.demand, q.urgency, q.status, q.service_case, q.payer, q.source, q.received_at,
      q.arrival_due_at, q.arrived_at, q.done_at, q.closed_at\
      """;

  /** Left joins cost nothing where only rows of the register are counted. */
  private static final String FROM =
      """
      from service_request q
      left join project p on p.id = q.project_id
      left join city c on c.id = p.city_id\
      """;

  /**
   * A part of what the request says, or of the serial of its device. The pattern is a query of its
   * own, so that it is made once and not for each row.
   */
  private static final String TEXT = "q.search_key like (select search_key(:text))";

  /** Who came late is known; who has not come yet is late from the limit on. */
  private static final String LATE =
      "(q.arrived_late or (q.arrived_at is null and q.arrival_due_at < :now))";

  private static final String DEVICE =
      "q.device_id = (select x.id from device x where x.serial = :serial)";

  /**
   * The number is a query of its own, so that the database cannot see it when it plans, and keeps
   * one plan for all projects: to plan a search by text takes as long as to answer it.
   */
  private static final String PROJECT = "q.project_id = (select :project)";

  private static final List<String> CASES =
      List.of("1A", "1B", "2A", "2B", "3A", "3B", "3C", "X1", "X2", "X3");

  private static final List<Column<RequestRow>> COLUMNS = columns();

  private RequestListing() {}

  /**
   * The list.
   *
   * @param span for how long after a closing a fault counts as the same again
   */
  static Listing<RequestRow> of(Duration span) {
    return new Listing<>(
            "requests",
            SELECT,
            FROM,
            "q.id",
            Sort.descending("receivedAt"),
            COLUMNS,
            filters(span),
            RequestListing::row)
        .with(RequestWords.OF_LIST);
  }

  /** Whether a request came back so soon; it has to be written as it stands for its index. */
  static String repeats(Duration span) {
    return "q.closed_before >= q.registered_at - interval '" + span.toHours() + " hours'";
  }

  private static List<Column<RequestRow>> columns() {
    return List.of(
        Column.of("number", "request.field.number", Kind.ID, RequestRow::number),
        Column.of("receivedAt", "request.field.receivedAt", Kind.INSTANT, RequestRow::receivedAt)
            .sortedBy("q.received_at", Type.INSTANT),
        Column.of("project", "request.field.project", Kind.NAME, RequestListing::project)
            .above(Column.of("room", "request.field.room", Kind.TEXT, RequestRow::roomLabel)),
        Column.of("demand", "request.field.demand", Kind.LONG_TEXT, RequestRow::demand),
        Column.of("urgency", "request.field.urgency", Kind.STATE, RequestRow::urgency),
        Column.of("serviceCase", "request.field.serviceCase", Kind.TEXT, RequestRow::serviceCase),
        Column.of(
                "arrivalDueAt",
                "request.field.arrivalDueAt",
                Kind.INSTANT,
                RequestRow::arrivalDueAt)
            .sortedByNullable("q.arrival_due_at", Type.INSTANT)
            .above(Column.of("late", "list.column.late", Kind.LATENESS, RequestListing::lateness)),
        Column.of("status", "request.field.status", Kind.STATE, RequestRow::status),
        Column.of("city", "project.field.city", Kind.NAME, RequestListing::city).hidden(),
        Column.of("serial", "request.field.deviceSerial", Kind.TEXT, RequestRow::deviceSerial)
            .hidden(),
        Column.of("location", "request.field.location", Kind.TEXT, RequestRow::location).hidden(),
        Column.of(
                "registerNumber",
                "request.field.registerNumber",
                Kind.TEXT,
                RequestRow::registerNumber)
            .hidden(),
        Column.of("payer", "return.field.payer", Kind.CHOICE, RequestRow::payer).hidden(),
        Column.of("source", "request.field.source", Kind.CHOICE, RequestRow::source).hidden(),
        Column.of("doneAt", "request.field.doneAt", Kind.INSTANT, RequestRow::doneAt).hidden(),
        Column.of("closedAt", "request.field.closedAt", Kind.INSTANT, RequestRow::closedAt)
            .sortedByNullable("q.closed_at", Type.INSTANT)
            .hidden());
  }

  private static List<Filter> filters(Duration span) {
    return Stream.concat(
            Stream.of(
                Filter.text("text", "requests.text", TEXT),
                Filter.reference("project", "request.field.project", PROJECT),
                Filter.choice("status", "request.field.status", RequestStatus.class, "q.status"),
                Filter.choice("urgency", "request.field.urgency", Urgency.class, "q.urgency"),
                Filter.code("case", "request.field.serviceCase", CASES, "q.service_case = :case")
                    .seldom(),
                Filter.reference(
                        "city",
                        "project.field.city",
                        "q.project_id in (select x.id from project x where x.city_id = :city)")
                    .seldom(),
                Filter.reference("room", "room.field.room", "q.room_id = :room").seldom(),
                Filter.reference(
                        "technician",
                        "list.filter.technician",
                        "q.id in (select v.request_id from visit v"
                            + " where v.technician_id = :technician)")
                    .seldom(),
                Filter.lookup("serial", "request.field.deviceSerial", DEVICE).seldom(),
                Filter.flag("open", "requests.open-only", "q.status <> 'CLOSED'"),
                Filter.flag("late", "requests.late-only", LATE),
                Filter.flag("repeat", "requests.repeat-only", repeats(span))),
            Filter.period("list.filter.received-from", "list.filter.received-to", "q.received_at")
                .stream())
        .toList();
  }

  private static Named project(RequestRow row) {
    return new Named(row.projectName(), row.projectNameEn());
  }

  private static Named city(RequestRow row) {
    return new Named(row.cityName(), row.cityNameEn());
  }

  private static Optional<Lateness> lateness(RequestRow row) {
    return row.arrivalDueAt()
        .filter(due -> row.late())
        .map(due -> new Lateness(due, row.arrivedAt()));
  }

  private static RequestRow row(Row row, Instant now) {
    Optional<Instant> due = row.optionalInstant("arrival_due_at");
    Optional<Instant> arrived = row.optionalInstant("arrived_at");
    return new RequestRow(
        row.text("number"),
        row.text("project_code"),
        row.text("project_name"),
        row.text("project_name_en"),
        row.text("city_name"),
        row.text("city_name_en"),
        row.optionalText("room_label"),
        row.optionalText("location"),
        row.optionalText("register_number"),
        row.optionalText("device_serial"),
        row.text("demand"),
        row.constant("urgency", Urgency.class),
        row.constant("status", RequestStatus.class),
        row.optionalText("service_case"),
        row.optionalConstant("payer", Payer.class),
        row.constant("source", RequestSource.class),
        row.instant("received_at"),
        due,
        arrived,
        row.optionalInstant("done_at"),
        row.optionalInstant("closed_at"),
        ServiceRequest.isLate(due.orElse(null), arrived.orElse(null), now));
  }
}
