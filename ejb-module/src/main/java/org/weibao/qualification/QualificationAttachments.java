package org.weibao.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.attachment.AttachmentSubject;
import org.weibao.attachment.AttachmentSubjects;

/** Certificates have their scans, found by the id; whoever keeps the list adds and hides them. */
@ApplicationScoped
public class QualificationAttachments implements AttachmentSubjects {

  /** What scans of certificates belong to. */
  public static final String KIND = "QUALIFICATION";

  private static final int LONGEST_ID = 18;

  @Inject QualificationService qualifications;
  @Inject AccessService access;

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
    return qualifications
        .find(id)
        .filter(QualificationView::whole)
        .map(
            found ->
                new AttachmentSubject(
                    KIND,
                    id,
                    key,
                    Optional.empty(),
                    Optional.empty(),
                    "/qualifications/view?id=" + id));
  }

  @Override
  public void ensureChangeable() {
    access.ensureAnywhere("qualification.keep");
  }
}
