package org.weibao.worksheet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.Language;
import org.weibao.worksheet.WorkSheet;
import org.weibao.worksheet.WorkSheetService;

/** The sheet of the visit that a page shows. */
@Named
@RequestScoped
public class WorkSheetBacking {

  @Inject WorkSheetService service;
  @Inject Params params;
  @Inject Language language;

  private WorkSheet sheet;

  /** The sheet; asked for only where the customer has signed. */
  public WorkSheet getSheet() {
    if (sheet == null) {
      sheet = service.get(number());
    }
    return sheet;
  }

  /** Sends it to the browser as PDF. */
  public void download() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    String number = getSheet().order().number();
    service.writePdf(number, language.getLocale(), pdf);
    Faces.sendFile(pdf.toByteArray(), number + ".pdf", true);
  }

  private String number() {
    return params.text("number").orElse("");
  }
}
