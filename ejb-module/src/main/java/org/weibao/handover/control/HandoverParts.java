package org.weibao.handover.control;

import java.util.ArrayList;
import java.util.List;
import org.weibao.handover.HandoverRow;
import org.weibao.handover.HandoverView;
import org.weibao.handover.TransferKind;
import org.weibao.handover.control.HandoverRules.Parts;

/** Which parts of a handover are there. */
public final class HandoverParts {

  private HandoverParts() {}

  /** Parts that are missing, in the order of the rules. */
  public static List<HandoverRow.MissingPart> missing(
      Parts needed,
      boolean person,
      List<HandoverView.Plan> plans,
      List<HandoverView.Training> trainings,
      List<HandoverView.Item> items) {
    List<HandoverRow.MissingPart> missing = new ArrayList<>();
    needed
        .clauses()
        .forEach(
            (part, clause) -> {
              boolean there =
                  switch (part) {
                    case DESIGNATED_PERSON -> person;
                    case EMERGENCY_PLAN -> !plans.isEmpty();
                    case TRAINING_RECORD -> trainings.stream().anyMatch(HandoverParts::signed);
                    case DAILY_MAINTENANCE -> handed(items, TransferKind.DAILY_MAINTENANCE);
                    case SIMPLE_FAULTS -> handed(items, TransferKind.SIMPLE_FAULTS);
                  };
              if (!there) {
                missing.add(new HandoverRow.MissingPart(part, clause));
              }
            });
    return missing;
  }

  /** A training without a signature is no record. */
  private static boolean signed(HandoverView.Training training) {
    return training.attendees().stream().anyMatch(HandoverView.Attendee::signed);
  }

  private static boolean handed(List<HandoverView.Item> items, TransferKind kind) {
    List<HandoverView.Item> of = items.stream().filter(item -> item.kind() == kind).toList();
    return !of.isEmpty() && of.stream().allMatch(item -> item.handedOn().isPresent());
  }

  /** Whether what was handed over went step by step: on more than one day. */
  public static boolean isGradual(List<HandoverView.Item> items) {
    return items.stream().flatMap(item -> item.handedOn().stream()).distinct().count() > 1;
  }
}
