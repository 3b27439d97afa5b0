package org.weibao.maintenance.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.maintenance.KeyProjectView;
import org.weibao.maintenance.KeyProjectView.KeyNeed;

/** Whether a project is a key one, and who answers for what in it. */
@Schema(name = "KeyProject", description = "Whether a project is a key one (S12-4.2.4a)")
public record KeyProjectAnswer(
    long projectId,
    @Schema(description = "Absent if it is none") LocalDate since,
    String why,
    String markedBy,
    List<Duty> duties,
    @Schema(description = "What a pack asks of key projects") List<KeyNeed> needs,
    @Schema(description = "People have to be assigned and nobody is") boolean unassigned,
    String clause,
    @Schema(description = "The entity tag's number") int version) {

  /** Somebody's area of responsibility. */
  @Schema(name = "KeyDuty", description = "Somebody's area of responsibility")
  public record Duty(
      long id, long personId, String person, String area, LocalDate since, int version) {}

  static KeyProjectAnswer of(KeyProjectView view) {
    return new KeyProjectAnswer(
        view.projectId(),
        view.since().orElse(null),
        view.why().orElse(null),
        view.since().flatMap(day -> view.markedBy()).orElse(null),
        view.duties().stream()
            .map(
                duty ->
                    new Duty(
                        duty.id(),
                        duty.personId(),
                        duty.personName(),
                        duty.area(),
                        duty.since(),
                        duty.version()))
            .toList(),
        view.needs().stream().sorted().toList(),
        view.isUnassigned(),
        view.clause().orElse(null),
        view.version());
  }
}
