package org.weibao.voucher.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.TimelineSource;
import org.weibao.voucher.VoucherView;

/** What became of the product's voucher in a request's history. */
@ApplicationScoped
public class VoucherTimeline implements TimelineSource {

  @Inject VoucherViews vouchers;

  @Override
  public List<TimelineEntry> ofRequest(long requestId) {
    return vouchers.ofRequest(requestId).map(VoucherTimeline::entries).orElse(List.of());
  }

  /** The last first: what happens in one moment is told in this order. */
  private static List<TimelineEntry> entries(VoucherView voucher) {
    List<TimelineEntry> entries = new ArrayList<>();
    voucher
        .filedAt()
        .ifPresent(
            at ->
                entries.add(
                    TimelineEntry.of(
                        at, Optional.empty(), "timeline.voucher.filed", voucher.number())));
    voucher
        .sentAt()
        .ifPresent(
            at ->
                entries.add(
                    TimelineEntry.of(
                        at, voucher.sentByName(), "timeline.voucher.sent", voucher.number())));
    entries.add(
        TimelineEntry.of(
            voucher.takenAt(), Optional.empty(), "timeline.voucher.taken", voucher.number()));
    return entries;
  }
}
