package org.weibao.escalation.entity;

import java.util.List;
import java.util.stream.Stream;
import org.weibao.escalation.EscalationGround;
import org.weibao.escalation.EscalationState;
import org.weibao.escalation.EscalationView;
import org.weibao.escalation.ReplyForm;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Filter;
import org.weibao.kernel.listing.Kind;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Named;
import org.weibao.kernel.listing.Sort;
import org.weibao.kernel.listing.SortKey.Type;

/** The register of escalations and leftovers. */
final class EscalationListing {

  static final String SELECT =
      """
      e.*, q.number as request_number, p.code as project_code, p.name as project_name,
      p.name_en as project_name_en, r.display_name as raised_by_name,
      s.display_name as settled_by_name,
      (select count(*) from escalation_opinion o where o.escalation_id = e.id) as asked,
      (select count(*) from escalation_opinion o
        where o.escalation_id = e.id and o.given_at is not null) as answered\
      """;

  static final String FROM =
      """
      from escalation e
      join project p on p.id = e.project_id
      join person r on r.id = e.raised_by
      left join service_request q on q.id = e.request_id
      left join person s on s.id = e.settled_by\
      """;

  static final Listing<EscalationView> ESCALATIONS =
      new Listing<>(
          "escalations",
          SELECT,
          FROM,
          "e.id",
          Sort.descending("raisedAt"),
          columns(),
          filters(),
          (row, now) -> view(row));

  private EscalationListing() {}

  private static List<Column<EscalationView>> columns() {
    return List.of(
        Column.of("number", "escalation.field.number", Kind.ID, EscalationView::number)
            .sortedBy("e.number", Type.TEXT)
            .above(
                Column.of(
                    "request", "return.field.request", Kind.TEXT, EscalationView::requestNumber)),
        Column.of(
            "description",
            "escalation.field.description",
            Kind.LONG_TEXT,
            EscalationView::description),
        Column.of("ground", "escalation.field.ground", Kind.CHOICE, EscalationView::ground),
        Column.<EscalationView>of(
            "project",
            "request.field.project",
            Kind.NAME,
            e -> new Named(e.projectName(), e.projectNameEn())),
        Column.of("owedBy", "escalation.field.owedBy", Kind.TEXT, EscalationView::owedBy),
        Column.of("plannedOn", "escalation.field.plannedOn", Kind.DATE, EscalationView::plannedOn)
            .sortedBy("e.planned_on", Type.DATE),
        Column.of("state", "escalation.field.state", Kind.STATE, EscalationView::state),
        Column.of("raisedAt", "escalation.field.raisedAt", Kind.INSTANT, EscalationView::raisedAt)
            .sortedBy("e.raised_at", Type.INSTANT),
        Column.of("raisedBy", "escalation.field.raisedBy", Kind.TEXT, EscalationView::raisedByName)
            .hidden(),
        Column.of("result", "escalation.field.result", Kind.LONG_TEXT, EscalationView::result)
            .hidden(),
        Column.of(
                "settledAt", "escalation.field.settledAt", Kind.INSTANT, EscalationView::settledAt)
            .hidden());
  }

  private static List<Filter> filters() {
    return Stream.of(
            Filter.text(
                "text",
                "escalation.filter.text",
                "(e.number ilike :text or e.description ilike :text or e.owed_by ilike :text"
                    + " or q.number ilike :text)"),
            Filter.reference("project", "request.field.project", "e.project_id = :project"),
            Filter.choice("state", "escalation.field.state", EscalationState.class, "e.state"),
            Filter.choice("ground", "escalation.field.ground", EscalationGround.class, "e.ground")
                .seldom(),
            Filter.flag("leftover", "escalation.filter.leftover", "e.leftover"),
            Filter.flag("open", "escalation.filter.open", "e.state <> 'SETTLED'"))
        .toList();
  }

  static EscalationView view(Row row) {
    return new EscalationView(
        row.number("id"),
        row.text("number"),
        row.number("project_id"),
        row.text("project_code"),
        row.text("project_name"),
        row.text("project_name_en"),
        row.optionalText("request_number"),
        row.flag("leftover"),
        row.optionalConstant("ground", EscalationGround.class),
        row.text("description"),
        row.optionalText("owed_by"),
        row.optionalDate("planned_on"),
        row.constant("state", EscalationState.class),
        row.optionalText("clause"),
        row.optionalText("policy"),
        row.text("raised_by_name"),
        row.instant("raised_at"),
        row.optionalInstant("escalated_at"),
        row.number("asked"),
        row.number("answered"),
        row.optionalText("result"),
        row.optionalConstant("reply", ReplyForm.class),
        row.optionalText("visited_by"),
        row.optionalDate("visited_on"),
        row.optionalText("settled_by_name"),
        row.optionalInstant("settled_at"),
        row.integer("version"));
  }
}
