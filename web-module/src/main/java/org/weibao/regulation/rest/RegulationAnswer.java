package org.weibao.regulation.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.regulation.Carrier;
import org.weibao.regulation.ClauseState;
import org.weibao.regulation.ClauseView;
import org.weibao.regulation.SystemView;

/** One regulation system with the clauses that fit. */
@Schema(name = "Regulation")
public record RegulationAnswer(RegulationList.Item system, List<Item> items) {

  /** One clause in short. */
  @Schema(name = "RegulationClause")
  public record Item(
      @Schema(example = "S01-5.4.1.2-2A") String id,
      String section,
      String text,
      Carrier carrier,
      ClauseState state,
      long applied,
      long breached,
      OffsetDateTime lastAt) {

    static Item of(ClauseView view, Locale language, ZoneId zone) {
      return new Item(
          view.clause().id(),
          view.clause().section(),
          view.clause().text().in(language),
          view.carrier(),
          view.state(),
          view.use().applied(),
          view.use().breached(),
          Instants.at(view.use().lastAt(), zone));
    }
  }

  static RegulationAnswer of(
      SystemView system, List<ClauseView> clauses, Locale language, ZoneId zone) {
    return new RegulationAnswer(
        RegulationList.Item.of(system, language),
        clauses.stream().map(clause -> Item.of(clause, language, zone)).toList());
  }
}
