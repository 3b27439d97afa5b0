package org.weibao.voucher.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.voucher.VoucherLine;
import org.weibao.voucher.VoucherState;
import org.weibao.voucher.VoucherView;
import org.weibao.workorder.ServiceClass;

/** Reads vouchers. */
@ApplicationScoped
@Unscoped("of requests that were found in scope")
public class VoucherViews {

  private static final int EARLIER_SHOWN = 10;

  // What the technician told of the work is better than what was thought of it. A voucher is back
  // with the customer's signature under finished work (S04-9-b); where nobody had to go, or goods
  // came back from the workshop, with the end of the call (S04-12-d).
  static final String WAY =
      """
      coalesce((select w.service_class from work_order w
                 where w.request_id = k.request_id and w.service_class is not null
                 order by w.id desc limit 1), k.service_class) as service_class,
      coalesce((select g.signed_at from work_order w
                  join work_signature g on g.work_order_id = w.id
                 where w.request_id = k.request_id
                   and exists (select 1 from work_event e
                                where e.work_order_id = w.id and e.action = 'FINISH')
                 order by g.id desc limit 1), q.closed_at) as filed_at\
      """;

  private static final String VIEW =
      "select v.id, v.number, v.folder, v.product, v.opened_at, d.serial, m.name as model_name,"
          + " m.name_en as model_name_en, k.taken_at, k.sent_at, p.display_name, "
          + WAY
          + " from voucher_call k"
          + " join service_voucher v on v.id = k.voucher_id"
          + " join service_request q on q.id = k.request_id"
          + " left join device d on d.id = v.device_id"
          + " left join device_model m on m.id = d.model_id"
          + " left join person p on p.id = k.sent_by"
          + " where k.request_id = :request";

  private static final String EARLIER =
      "select q.number, q.demand, q.received_at, "
          + WAY
          + " from voucher_call k join service_request q on q.id = k.request_id"
          + " where k.voucher_id = :voucher and k.request_id <> :request"
          + "   and q.registered_at <= (select s.registered_at from service_request s"
          + "                            where s.id = :request)"
          + " order by q.received_at desc, q.id desc limit "
          + EARLIER_SHOWN;

  private static final String LINES =
      "select q.number as request_number, v.number, k.sent_at, "
          + WAY
          + " from service_request q join voucher_call k on k.request_id = q.id"
          + " join service_voucher v on v.id = k.voucher_id where q.number in (:numbers)";

  @PersistenceContext EntityManager em;

  /** The voucher that goes with a request. */
  public Optional<VoucherView> ofRequest(long requestId) {
    return Row.find(em, VIEW, Map.of("request", requestId)).map(row -> view(row, requestId));
  }

  private VoucherView view(Row row, long requestId) {
    Optional<Instant> sentAt = row.optionalInstant("sent_at");
    Optional<Instant> filedAt = row.optionalInstant("filed_at");
    String product = row.text("product");
    return new VoucherView(
        row.text("number"),
        row.optionalText("folder").filter(text -> !text.isEmpty()),
        row.optionalText("model_name").orElse(product),
        row.optionalText("model_name_en").orElse(product),
        row.optionalText("serial"),
        row.constant("service_class", ServiceClass.class),
        state(sentAt, filedAt),
        row.instant("opened_at"),
        row.instant("taken_at"),
        sentAt,
        row.optionalText("display_name"),
        filedAt,
        earlier(row.number("id"), requestId));
  }

  private List<VoucherView.Earlier> earlier(long voucherId, long requestId) {
    return Row.list(em, EARLIER, Map.of("voucher", voucherId, "request", requestId)).stream()
        .map(
            row ->
                new VoucherView.Earlier(
                    row.text("number"),
                    row.text("demand"),
                    row.constant("service_class", ServiceClass.class),
                    row.instant("received_at"),
                    row.optionalInstant("filed_at")))
        .toList();
  }

  /** Vouchers of requests, by the request's number; one without a voucher is no key. */
  public Map<String, VoucherLine> lines(Collection<String> requestNumbers) {
    Map<String, VoucherLine> lines = new HashMap<>();
    if (!requestNumbers.isEmpty()) {
      for (Row row : Row.list(em, LINES, Map.of("numbers", requestNumbers))) {
        lines.put(
            row.text("request_number"),
            new VoucherLine(
                row.text("number"),
                row.constant("service_class", ServiceClass.class),
                state(row.optionalInstant("sent_at"), row.optionalInstant("filed_at"))));
      }
    }
    return lines;
  }

  /** Where a voucher is during a call. */
  static VoucherState state(Optional<Instant> sentAt, Optional<Instant> filedAt) {
    if (filedAt.isPresent()) {
      return VoucherState.FILED;
    }
    return sentAt.isPresent() ? VoucherState.SENT : VoucherState.TAKEN;
  }
}
