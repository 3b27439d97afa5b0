package org.weibao.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.weibao.attachment.AttachmentSubject;
import org.weibao.attachment.AttachmentSubjects;

/** Requests have files, found by their number. */
@ApplicationScoped
public class RequestAttachments implements AttachmentSubjects {

  /** What files of requests belong to. */
  public static final String KIND = "REQUEST";

  @Inject RequestService requests;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<AttachmentSubject> find(String key) {
    return requests.findByNumber(key).map(RequestAttachments::subject);
  }

  /** A request as something that has files. */
  public static AttachmentSubject subject(RequestView request) {
    return new AttachmentSubject(
        KIND,
        request.id(),
        request.number(),
        Optional.of(request.projectId()),
        Optional.of(request.id()),
        "/requests/view?number=" + request.number());
  }
}
