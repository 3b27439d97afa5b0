package org.weibao.workorder.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.workorder.Suggestion;
import org.weibao.workorder.Suggestions;

/** Who could go. */
@Schema(description = "Who could go to a request, the best first, with the grounds of the points")
public record SuggestionList(
    @Schema(
            description =
                "The city whose team goes because the department has left the request's own"
                    + " (S01-5.4.1.2-3A)")
        String nearestCity,
    List<Item> items) {

  /** Somebody who could go. */
  @Schema(name = "Suggestion", description = "Somebody who could go")
  public record Item(
      long technicianId,
      String name,
      String cityName,
      int points,
      boolean conflict,
      List<Suggestion.Ground> grounds,
      @Schema(description = "Qualifications that the work needs and that he has not then")
          List<LackEntry> lacks) {}

  static SuggestionList of(Suggestions suggestions) {
    return new SuggestionList(
        suggestions.nearestCity().orElse(null),
        suggestions.people().stream()
            .map(
                one ->
                    new Item(
                        one.technicianId(),
                        one.name(),
                        one.cityName(),
                        one.points(),
                        one.isInConflict(),
                        one.grounds(),
                        LackEntry.of(one.lacks())))
            .toList());
  }
}
