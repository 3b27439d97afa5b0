package org.weibao.voucher;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.AccessService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.organization.Role;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;
import org.weibao.voucher.control.VoucherPaper;
import org.weibao.voucher.entity.VoucherCall;
import org.weibao.voucher.entity.VoucherSheets;
import org.weibao.voucher.entity.VoucherViews;
import org.weibao.voucher.entity.Vouchers;

/** The door to service vouchers. */
@Stateless
@Guarded
public class VoucherService {

  private static final String SEND = "voucher.send";

  @Inject Vouchers vouchers;
  @Inject VoucherViews views;
  @Inject VoucherSheets sheets;
  @Inject VoucherNews news;
  @Inject RequestService requests;
  @Inject AccessService access;
  @Inject Clock clock;

  /** The voucher that goes with a request; empty where no pack of its project has any. */
  @Allows("voucher.read")
  public Optional<VoucherView> ofRequest(String requestNumber) {
    return views.ofRequest(requests.getByNumber(requestNumber).id());
  }

  /** Vouchers of requests that the caller was shown, by the request's number. */
  @Allows("voucher.read")
  public Map<String, VoucherLine> lines(Collection<String> requestNumbers) {
    return views.lines(requestNumbers);
  }

  /**
   * Sends the voucher of a call, which came in without anybody at the desk, to whoever dispatches
   * (S04-8-b).
   *
   * @throws BusinessException {@link VoucherProblem}
   */
  @Allows(SEND)
  public VoucherView send(String requestNumber, CallContext context) {
    RequestView request = requests.getByNumber(requestNumber);
    access.ensureInProject(SEND, request.projectId());
    VoucherCall call = vouchers.findForUpdate(request.id()).orElseThrow(() -> none(requestNumber));
    VoucherView seen = views.ofRequest(request.id()).orElseThrow(() -> none(requestNumber));
    if (seen.filedAt().isPresent()) {
      throw new BusinessException(VoucherProblem.FILED, null, seen.number());
    }
    if (call.sentAt().isPresent()) {
      throw new BusinessException(VoucherProblem.SENT, null, seen.number());
    }
    Set<Role> to = news.supervisors(request);
    call.send(context.personId(), to, clock.instant());
    vouchers.flush();
    news.sent(request, seen.number(), to);
    return views.ofRequest(request.id()).orElseThrow();
  }

  /**
   * A product's voucher with the calls in which it was taken out.
   *
   * @throws BusinessException {@link VoucherProblem#UNKNOWN}
   */
  @Allows("voucher.read")
  public VoucherSheet get(String number) {
    return sheets
        .find(number)
        .orElseThrow(() -> new BusinessException(VoucherProblem.UNKNOWN, "number", number));
  }

  /** {@link #get} with what customers signed, as PDF, A4, in a language. */
  @Allows("voucher.read")
  public void writePdf(String number, Locale language, OutputStream out) {
    VoucherPaper.of(
            get(number), sheets.signatures(number), language, clock.getZone(), clock.instant())
        .write(language, out);
  }

  /** Number of the voucher of a device; empty if no call about it took one out. */
  @Allows("voucher.read")
  public Optional<String> ofDevice(String serial) {
    return sheets.ofDevice(serial);
  }

  private static BusinessException none(String requestNumber) {
    return new BusinessException(VoucherProblem.NONE, null, requestNumber);
  }
}
