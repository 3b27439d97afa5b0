package org.weibao.expiry.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.weibao.expiry.ExpiryNoticeService;
import org.weibao.expiry.ExpiryNoticeView;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.organization.web.Language;

/** Notices as a property centre gets them, and each of them as a paper for whoever reads it. */
@Named
@RequestScoped
public class ReceivedNoticesBacking {

  @Inject ExpiryNoticeService service;
  @Inject Language language;
  @Inject Attempt attempt;

  private List<ExpiryNoticeView> rows;

  /** What was sent to the centre, the latest first. */
  public List<ExpiryNoticeView> getRows() {
    if (rows == null) {
      rows = service.received();
    }
    return rows;
  }

  /** Sends a notice to the browser as PDF. */
  public void download(ExpiryNoticeView notice) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      service.writePdf(notice.number(), language.getLocale(), pdf);
    } catch (BusinessException e) {
      attempt.refuse(e);
      return;
    }
    Faces.sendFile(pdf.toByteArray(), notice.number() + ".pdf", true);
  }
}
