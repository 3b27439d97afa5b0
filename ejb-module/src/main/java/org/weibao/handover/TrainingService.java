package org.weibao.handover;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.weibao.handover.control.TrainingBook;
import org.weibao.handover.control.TrainingPaper;
import org.weibao.handover.entity.Trainings;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.routine.RoutineService;
import org.weibao.routine.RoutineVisitService;
import org.weibao.routine.VisitView;

/**
 * The door to trainings of users in the maintenance period (S12-4.2.6): planned, moved, missed and
 * explained as the routine visits that they are, held with the record that handovers keep.
 */
@Stateless
@Guarded
public class TrainingService {

  @Inject Trainings trainings;
  @Inject TrainingBook book;
  @Inject RoutineService routine;
  @Inject RoutineVisitService visits;
  @Inject Clock clock;

  /**
   * The training that was held on a visit, if it was.
   *
   * @throws BusinessException {@link org.weibao.routine.RoutineProblem#UNKNOWN}
   */
  @Allows("routine.read")
  public Optional<HandoverView.Training> ofVisit(long visitId) {
    return trainings.ofVisit(routine.visit(visitId).row().id());
  }

  /**
   * Trainings of the users of a project, those of its handover among them.
   *
   * @throws BusinessException {@link org.weibao.routine.RoutineProblem#UNKNOWN_PROJECT}
   */
  @Allows("routine.read")
  public ProjectTrainings ofProject(long projectId) {
    return new ProjectTrainings(routine.trainings(projectId), trainings.ofProject(projectId));
  }

  /**
   * Users were trained on a visit; with that it is held.
   *
   * @param version of the visit that the caller has seen
   * @throws BusinessException {@link HandoverProblem}, on the field of {@link NewTraining}, {@link
   *     org.weibao.routine.RoutineProblem}, or {@link
   *     org.weibao.kernel.CommonProblem#STALE_VERSION}
   */
  @Allows("routine.hold")
  public void hold(long visitId, int version, NewTraining command, CallContext context) {
    visits.train(visitId, version, command.heldOn(), Optional.empty(), context);
    book.ofVisit(visitId, command, context);
  }

  /**
   * The record of a training on a visit as PDF, A4, in a language.
   *
   * @throws BusinessException {@link HandoverProblem#NO_TRAINING}
   */
  @Allows("routine.read")
  public void writePdf(long visitId, Locale language, OutputStream out) {
    VisitView visit = routine.visit(visitId);
    HandoverView.Training training =
        trainings
            .ofVisit(visitId)
            .orElseThrow(() -> new BusinessException(HandoverProblem.NO_TRAINING, "id", visitId));
    TrainingPaper.of(visit, training, language, clock.getZone(), clock.instant())
        .write(language, out);
  }
}
