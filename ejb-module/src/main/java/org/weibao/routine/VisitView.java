package org.weibao.routine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.DecisionStep;

/**
 * A routine visit with all that is kept of it.
 *
 * @param tasks what is done on it, by the vocabulary of the packs
 * @param steps why it is asked for
 * @param moves days it was put on, the latest first
 * @param tasksDone what was done, once it is held
 * @param checks what was looked at, once it is held
 * @param measures what was measured, once it is held
 */
public record VisitView(
    VisitRow row,
    String policy,
    List<String> tasks,
    List<DecisionStep> steps,
    Optional<String> heldByName,
    Optional<Instant> recordedAt,
    Optional<String> note,
    Optional<MissedReason> missedReason,
    Optional<String> missedNote,
    Optional<String> explainedByName,
    Optional<Instant> explainedAt,
    List<MoveView> moves,
    List<TaskView> tasksDone,
    List<CheckView> checks,
    List<MeasureView> measures,
    int version) {

  /** Lists are copied. */
  public VisitView {
    tasks = List.copyOf(tasks);
    steps = List.copyOf(steps);
    moves = List.copyOf(moves);
    tasksDone = List.copyOf(tasksDone);
    checks = List.copyOf(checks);
    measures = List.copyOf(measures);
  }
}
