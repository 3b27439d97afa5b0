package org.weibao.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.weibao.attachment.AttachmentSubject;
import org.weibao.attachment.AttachmentSubjects;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.ProblemKind;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;

/** Returns F2 have files, found by their number: photos of the goods, letters of the maker. */
@ApplicationScoped
public class ReturnAttachments implements AttachmentSubjects {

  /** What files of returns belong to. */
  public static final String KIND = "RETURN";

  @Inject ReturnService returns;
  @Inject RequestService requests;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<AttachmentSubject> find(String key) {
    try {
      ReturnView found = returns.getByNumber(key);
      return Optional.of(
          new AttachmentSubject(
              KIND,
              found.id(),
              found.number(),
              Optional.of(found.projectId()),
              requests.findByNumber(found.requestNumber()).map(RequestView::id),
              "/returns/view?number=" + found.number()));
    } catch (BusinessException e) {
      if (e.code().kind() == ProblemKind.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
