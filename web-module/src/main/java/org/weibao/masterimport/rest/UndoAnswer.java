package org.weibao.masterimport.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.masterimport.UndoPlan;
import org.weibao.masterimport.WhyKept;

/** What undoing an import takes back. */
@Schema(description = "What undoing an import takes back, and what stays")
public record UndoAnswer(
    @Schema(description = "Rows that are taken back") int rows, List<Kept> kept) {

  /** A row that stays. */
  @Schema(name = "KeptRow")
  public record Kept(int row, String name, WhyKept reason) {}

  static UndoAnswer of(UndoPlan plan) {
    return new UndoAnswer(
        plan.rows(),
        plan.kept().stream()
            .map(kept -> new Kept(kept.row(), kept.name(), kept.reason()))
            .toList());
  }
}
