package org.weibao.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.weibao.device.DeviceService;
import org.weibao.kernel.CallContext;
import org.weibao.returns.entity.SupplierReturn;
import org.weibao.warranty.CoverService;

/** What a device that came back is covered by, once its return ends. */
@ApplicationScoped
class ReturnedCover {

  @Inject CoverService covers;
  @Inject DeviceService devices;
  @Inject Clock clock;

  /** A return ends; only a repair or another device changes anything. */
  void close(SupplierReturn form, CallContext context) {
    form.repairedOn()
        .ifPresent(
            at ->
                covers.cameBack(
                    form.deviceId(),
                    form.returningDeviceId(),
                    devices.getSupplier(form.supplierId()).code(),
                    form.number(),
                    LocalDate.ofInstant(at, clock.getZone()),
                    context));
  }
}
