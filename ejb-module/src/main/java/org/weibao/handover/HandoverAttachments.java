package org.weibao.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.weibao.attachment.AttachmentSubject;
import org.weibao.attachment.AttachmentSubjects;

/** Handovers have files, found by their id: emergency plans, signed lists of trainings. */
@ApplicationScoped
public class HandoverAttachments implements AttachmentSubjects {

  /** What files of handovers belong to. */
  public static final String KIND = "HANDOVER";

  private static final int LONGEST_ID = 18;

  @Inject HandoverService handovers;

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
    return handovers
        .find(id)
        .map(
            found ->
                new AttachmentSubject(
                    KIND,
                    id,
                    key,
                    Optional.of(found.row().site().projectId()),
                    Optional.empty(),
                    "/handovers/view?id=" + id));
  }
}
