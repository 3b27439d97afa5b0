package org.weibao.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.weibao.attachment.AttachmentSubject;
import org.weibao.attachment.AttachmentSubjects;
import org.weibao.kernel.BusinessException;

/**
 * Routine visits have files, found by their id: above all the signed list of a training
 * (S12-4.2.6).
 */
@ApplicationScoped
public class RoutineAttachments implements AttachmentSubjects {

  /** What files of routine visits belong to. */
  public static final String KIND = "ROUTINE_VISIT";

  private static final int LONGEST_ID = 18;

  @Inject RoutineService routine;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<AttachmentSubject> find(String key) {
    if (!key.matches("\\d{1," + LONGEST_ID + "}")) {
      return Optional.empty();
    }
    long id = Long.parseLong(key);
    try {
      return Optional.of(
          new AttachmentSubject(
              KIND,
              id,
              key,
              Optional.of(routine.visit(id).row().projectId()),
              Optional.empty(),
              "/routine-visits/view?id=" + id));
    } catch (BusinessException e) {
      if (e.code() == RoutineProblem.UNKNOWN) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
