package org.weibao.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.weibao.attachment.AttachmentSubject;
import org.weibao.attachment.AttachmentSubjects;

/** Register forms have files, the sealed sheet above all; they stay with the request as well. */
@ApplicationScoped
public class MaintenanceAttachments implements AttachmentSubjects {

  /** What files of register forms belong to. */
  public static final String KIND = "MAINTENANCE_FORM";

  @Inject MaintenanceFormService forms;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<AttachmentSubject> find(String key) {
    return forms
        .find(key)
        .map(
            form ->
                new AttachmentSubject(
                    KIND,
                    form.id(),
                    form.number(),
                    Optional.of(form.projectId()),
                    form.requestId(),
                    "/maintenance-forms/view?number=" + form.number()));
  }
}
