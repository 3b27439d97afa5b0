package org.weibao.voucher.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.Language;
import org.weibao.voucher.VoucherService;
import org.weibao.voucher.VoucherSheet;

/** The voucher of a product, and where a device has its own. */
@Named
@RequestScoped
public class VoucherSheetBacking {

  @Inject VoucherService vouchers;
  @Inject Params params;
  @Inject Language language;

  private VoucherSheet sheet;
  private Optional<String> ofDevice;

  /** Reads it; an address without a known number leads nowhere. */
  public void load() {
    try {
      getSheet();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** The voucher that the address names. */
  public VoucherSheet getSheet() {
    if (sheet == null) {
      sheet = vouchers.get(params.text("number").orElse(""));
    }
    return sheet;
  }

  /** Sends it to the browser as PDF. */
  public void download() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    String number = getSheet().number();
    vouchers.writePdf(number, language.getLocale(), pdf);
    Faces.sendFile(pdf.toByteArray(), number + ".pdf", true);
  }

  /** Number of the voucher of the device in the address; null if it has none. */
  public String getOfDevice() {
    if (ofDevice == null) {
      ofDevice = params.text("serial").flatMap(vouchers::ofDevice);
    }
    return ofDevice.orElse(null);
  }
}
