package org.weibao.voucher.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.Language;
import org.weibao.voucher.Voucher;
import org.weibao.voucher.VoucherService;

/** The voucher of the visit that a page shows. */
@Named
@RequestScoped
public class VoucherBacking {

  @Inject VoucherService service;
  @Inject Params params;
  @Inject Language language;

  private Voucher voucher;

  /** The voucher; asked for only where the customer has signed. */
  public Voucher getVoucher() {
    if (voucher == null) {
      voucher = service.get(number());
    }
    return voucher;
  }

  /** Sends it to the browser as PDF. */
  public void download() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    String number = getVoucher().order().number();
    service.writePdf(number, language.getLocale(), pdf);
    Faces.sendFile(pdf.toByteArray(), number + ".pdf", true);
  }

  private String number() {
    return params.text("number").orElse("");
  }
}
