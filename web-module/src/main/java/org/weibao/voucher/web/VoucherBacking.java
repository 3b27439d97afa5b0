package org.weibao.voucher.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.web.Attempt;
import org.weibao.organization.web.ActiveUser;
import org.weibao.request.web.RequestInAddress;
import org.weibao.voucher.VoucherLine;
import org.weibao.voucher.VoucherService;
import org.weibao.voucher.VoucherView;
import org.weibao.workorder.UndispatchedView;
import org.weibao.workorder.web.DispatchBacking;

/** Vouchers beside a request and on the board of dispatch. */
@Named
@RequestScoped
public class VoucherBacking {

  @Inject VoucherService vouchers;
  @Inject RequestInAddress address;
  @Inject DispatchBacking dispatch;
  @Inject ActiveUser user;
  @Inject Attempt attempt;

  private Optional<VoucherView> voucher;
  private Map<String, VoucherLine> lines;

  /** The voucher that goes with the request in the address; null where there is none. */
  public VoucherView getVoucher() {
    if (voucher == null) {
      voucher = vouchers.ofRequest(address.getNumber());
    }
    return voucher.orElse(null);
  }

  /** Sends it to whoever dispatches. */
  public String send() {
    String number = address.getNumber();
    String outcome =
        attempt.to(
            "voucher.is-sent",
            () -> {
              vouchers.send(number, user.context());
              return "/requests/view?faces-redirect=true&number=" + number;
            });
    voucher = null;
    return outcome;
  }

  /** The voucher of a request on the board; null where there is none. */
  public VoucherLine line(String number) {
    if (lines == null) {
      lines =
          vouchers.lines(
              dispatch.getBoard().undispatched().stream().map(UndispatchedView::number).toList());
    }
    return lines.get(number);
  }
}
