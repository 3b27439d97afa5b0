package org.weibao.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.weibao.attachment.AttachmentSubject;
import org.weibao.attachment.AttachmentSubjects;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.ProblemKind;

/** Fault records F1 have files, found by their number. */
@ApplicationScoped
public class FaultRecordAttachments implements AttachmentSubjects {

  /** What files of fault records belong to. */
  public static final String KIND = "FAULT_RECORD";

  @Inject RepairService repairs;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<AttachmentSubject> find(String key) {
    try {
      FaultRecordView fault = repairs.getFaultRecord(key);
      return Optional.of(
          new AttachmentSubject(
              KIND,
              fault.id(),
              fault.number(),
              Optional.of(fault.projectId()),
              Optional.of(fault.requestId()),
              "/requests/view?number=" + fault.requestNumber()));
    } catch (BusinessException e) {
      if (e.code().kind() == ProblemKind.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
