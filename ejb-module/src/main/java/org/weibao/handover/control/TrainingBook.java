package org.weibao.handover.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.weibao.handover.HandoverProblem;
import org.weibao.handover.NewTraining;
import org.weibao.handover.entity.HandoverAttendee;
import org.weibao.handover.entity.HandoverTraining;
import org.weibao.handover.entity.Trainings;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;

/** Writes trainings down with who was there and signed; the caller has looked at the day. */
@ApplicationScoped
public class TrainingBook {

  @Inject Trainings trainings;
  @Inject Clock clock;

  /**
   * A training of a handover.
   *
   * @throws BusinessException {@link HandoverProblem}, on the field of {@link NewTraining}
   */
  public void ofHandover(long handoverId, NewTraining command, CallContext context) {
    ensureWhole(command);
    write(new HandoverTraining(handoverId, null, command, context, clock.instant()), command);
  }

  /**
   * A training on a visit; it is the whole visit, so that it counts only with a signature.
   *
   * @throws BusinessException {@link HandoverProblem}, on the field of {@link NewTraining}
   */
  public void ofVisit(long visitId, NewTraining command, CallContext context) {
    ensureWhole(command);
    if (command.signed().isEmpty()) {
      throw new BusinessException(HandoverProblem.NOBODY_SIGNED, "signed");
    }
    write(new HandoverTraining(null, visitId, command, context, clock.instant()), command);
  }

  private void write(HandoverTraining training, NewTraining command) {
    trainings.add(training);
    int position = 0;
    for (String name : command.signed()) {
      trainings.add(new HandoverAttendee(training.id(), position++, name, true));
    }
    for (String name : command.unsigned()) {
      trainings.add(new HandoverAttendee(training.id(), position++, name, false));
    }
  }

  private static void ensureWhole(NewTraining command) {
    if (command.topic().isEmpty() || command.topic().length() > NewTraining.TOPIC_LENGTH) {
      throw new BusinessException(HandoverProblem.TEXT, "topic", NewTraining.TOPIC_LENGTH);
    }
    if (command.trainer().isEmpty() || command.trainer().length() > NewTraining.NAME_LENGTH) {
      throw new BusinessException(HandoverProblem.NAME, "trainer", NewTraining.NAME_LENGTH);
    }
    Set<String> names = new HashSet<>(command.signed());
    names.addAll(command.unsigned());
    int all = command.signed().size() + command.unsigned().size();
    boolean wrong =
        all == 0
            || all > NewTraining.MOST_PEOPLE
            || names.size() < all
            || names.stream().anyMatch(name -> name.length() > NewTraining.NAME_LENGTH);
    if (wrong) {
      throw new BusinessException(
          HandoverProblem.ATTENDEES, "signed", NewTraining.MOST_PEOPLE, NewTraining.NAME_LENGTH);
    }
  }
}
