package org.weibao.policy.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.policy.PolicySystemRow;

/** All regulation systems. */
@Schema(name = "PolicyList")
public record PolicyListAnswer(List<Item> items) {

  /**
   * One regulation system.
   *
   * @param title in the caller's language
   * @param inForce version that holds today, for example S01@1
   * @param openFigures figures that somebody must still set
   * @param waiting versions and figures that wait for a second person
   * @param faults what is wrong with its files and versions
   * @param bindings in how many places it holds today
   */
  @Schema(name = "PolicySystem")
  public record Item(
      String system,
      String title,
      String inForce,
      LocalDate since,
      int rules,
      int openFigures,
      int waiting,
      int faults,
      int bindings) {}

  static PolicyListAnswer of(List<PolicySystemRow> rows, Locale locale) {
    return new PolicyListAnswer(rows.stream().map(row -> item(row, locale)).toList());
  }

  static Item item(PolicySystemRow row, Locale locale) {
    return new Item(
        row.system(),
        row.title().in(locale),
        row.inForce().orElse(null),
        row.since().orElse(null),
        row.rules(),
        row.open(),
        row.waiting(),
        row.faults(),
        row.bound());
  }
}
