package org.weibao.stock.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.weibao.device.DeviceEntered;
import org.weibao.device.DeviceFactsChanged;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceWithdrawn;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.stock.MoveReason;
import org.weibao.stock.StockProblem;
import org.weibao.stock.entity.StockBook;
import org.weibao.stock.entity.StockLocation;

/**
 * Enters devices that are taken on, takes out those that were a mistake, and corrects the model of
 * those that were thought to be another: always by moves, so that the book stays whole.
 */
@ApplicationScoped
public class DeviceWatch {

  @Inject StockBook book;
  @Inject DeviceService devices;
  @Inject Clock clock;

  void entered(@Observes DeviceEntered told) {
    StockLocation place =
        told.place()
            .projectId()
            .map(book::site)
            .orElseGet(() -> book.store(told.place().cityId().orElseThrow()));
    long model = devices.get(told.deviceId()).modelId();
    move(told.deviceId(), model, book.receipt(), place, MoveReason.INITIAL, told.context());
  }

  void withdrawn(@Observes DeviceWithdrawn told) {
    long model = devices.get(told.deviceId()).modelId();
    takeOut(told.deviceId(), model, whereabouts(told.deviceId()), told.context());
  }

  void corrected(@Observes DeviceFactsChanged told) {
    if (told.model() != told.modelBefore()) {
      StockLocation place = whereabouts(told.deviceId());
      takeOut(told.deviceId(), told.modelBefore(), place, told.context());
      move(
          told.deviceId(),
          told.model(),
          book.receipt(),
          place,
          MoveReason.CORRECTION,
          told.context());
    }
  }

  private void takeOut(long device, long model, StockLocation place, CallContext context) {
    move(device, model, place, book.receipt(), MoveReason.CORRECTION, context);
  }

  private StockLocation whereabouts(long deviceId) {
    return book.whereabouts(deviceId)
        .orElseThrow(
            () ->
                new BusinessException(
                    StockProblem.NOT_THERE, "serial", devices.get(deviceId).serial()));
  }

  private void move(
      long device,
      long model,
      StockLocation from,
      StockLocation to,
      MoveReason reason,
      CallContext context) {
    book.record(
        new StockBook.Move(device, model, from, to, reason, null, clock.instant(), context));
  }
}
