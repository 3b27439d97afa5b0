package org.weibao.voucher.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.organization.Role;
import org.weibao.policy.Payer;
import org.weibao.request.CallRegistered;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestView;
import org.weibao.voucher.VoucherNews;
import org.weibao.voucher.VoucherNumbers;
import org.weibao.voucher.entity.ServiceVoucher;
import org.weibao.voucher.entity.VoucherCall;
import org.weibao.voucher.entity.Vouchers;
import org.weibao.workorder.ServiceClass;

/**
 * Takes the product's voucher out of the customer's folder with each call, in the transaction that
 * registers it; the first call of a product opens one (S04-8-b).
 */
@ApplicationScoped
public class FolderWatch {

  /** Whoever takes a call at the desk sends the voucher with it; of other ways in a clerk does. */
  private static final Set<RequestSource> AT_DESK =
      EnumSet.of(RequestSource.DESK, RequestSource.API);

  @Inject Vouchers vouchers;
  @Inject VoucherNumbers numbers;
  @Inject VoucherNews news;
  @Inject Clock clock;

  void called(@Observes CallRegistered call) {
    Instant now = clock.instant();
    ServiceVoucher voucher = voucher(call, now);
    VoucherCall way =
        new VoucherCall(call.request().id(), voucher.id(), serviceClass(call.request()), now);
    boolean sent = AT_DESK.contains(call.request().source());
    if (sent) {
      Set<Role> to = news.supervisors(call.request());
      way.send(call.by().personId(), to, now);
      news.sent(call.request(), voucher.number(), to);
    }
    vouchers.add(way);
  }

  private ServiceVoucher voucher(CallRegistered call, Instant now) {
    RequestView request = call.request();
    String folder = request.roomLabel().or(request::location).orElse("");
    String product = request.deviceModel().orElse("");
    vouchers.lock(
        call.deviceId()
            .map(id -> "device/" + id)
            .orElse(request.projectId() + "/" + folder + "/" + product));
    return call.deviceId()
        .map(vouchers::ofDevice)
        .orElseGet(() -> vouchers.ofProduct(request.projectId(), folder, product))
        .orElseGet(() -> open(call, folder, product, now));
  }

  private ServiceVoucher open(CallRegistered call, String folder, String product, Instant now) {
    RequestView request = call.request();
    IssuedNumber number =
        numbers.next(request.projectCode(), LocalDate.ofInstant(now, clock.getZone()));
    ServiceVoucher voucher =
        vouchers.add(
            new ServiceVoucher(
                number.number(), request.projectId(), call.deviceId(), folder, product, now));
    numbers.keep(number, voucher.id());
    return voucher;
  }

  /** Free within the guarantee, or else paid (S04-6); the technician says what it was. */
  private static ServiceClass serviceClass(RequestView request) {
    return request.payer().filter(Payer.CUSTOMER::equals).isPresent()
        ? ServiceClass.A
        : ServiceClass.C;
  }
}
