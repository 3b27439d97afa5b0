package org.weibao.voucher.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.organization.Role;
import org.weibao.voucher.VoucherSheet;
import org.weibao.voucher.VoucherSignature;
import org.weibao.workorder.ServiceClass;

/** Reads whole vouchers. */
@ApplicationScoped
public class VoucherSheets {

  /** So many calls stand on a sheet; of a product with more the oldest are left out. */
  private static final int MOST_CALLS = 200;

  private static final String SHEET =
      """
      select v.id, v.number, v.folder, v.product, v.opened_at, d.serial, m.name as model_name,
             m.name_en as model_name_en, p.name as project_name, p.name_en as project_name_en,
             c.name as city_name, c.name_en as city_name_en
        from service_voucher v
        join project p on p.id = v.project_id
        join city c on c.id = p.city_id
        left join device d on d.id = v.device_id
        left join device_model m on m.id = d.model_id
       where\s""";

  private static final String CALLS =
      "select q.number, q.demand, q.received_at, k.taken_at, b.display_name as taken_by, k.sent_at,"
          + " s.display_name as sent_by, k.sent_to, w.technicians, w.last_order, "
          + VoucherViews.WAY
          + "\n"
          + """
             from voucher_call k
             join service_request q on q.id = k.request_id
             left join person b on b.id = q.registered_by
             left join person s on s.id = k.sent_by
             left join lateral (
                select string_agg(distinct coalesce(t.display_name, o.crew_name), ', ')
                         as technicians,
                       (array_agg(o.number order by o.id desc))[1] as last_order
                  from work_order o left join person t on t.id = o.technician_id
                 where o.request_id = k.request_id and o.status not in ('CANCELLED', 'DECLINED'))
               w on true
            where k.voucher_id = :voucher
            order by q.received_at desc, q.id desc limit\s"""
          + MOST_CALLS;

  private static final String SIGNATURES =
      """
      select q.number as request, o.number as work_order, g.signer, g.signed_at, g.on_paper, g.picture
        from service_voucher v
        join voucher_call k on k.voucher_id = v.id
        join service_request q on q.id = k.request_id
        join work_order o on o.request_id = k.request_id
        join work_signature g on g.work_order_id = o.id
       where v.number = :number
       order by g.signed_at desc, g.id desc limit\s"""
          + MOST_CALLS;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** One in the caller's scope. */
  public Optional<VoucherSheet> find(String number) {
    return Row.find(
            em,
            SHEET + "v.number = :number" + scope.projects("v.project_id"),
            Map.of("number", number))
        .map(row -> sheet(row, calls(row.number("id"))));
  }

  /** Number of the voucher of a device, if it is in the caller's scope. */
  public Optional<String> ofDevice(String serial) {
    return Row.find(
            em,
            SHEET + "d.serial = :serial" + scope.projects("v.project_id"),
            Map.of("serial", serial))
        .map(row -> row.text("number"));
  }

  @Unscoped("of a voucher that was found in scope")
  private List<VoucherSheet.Taken> calls(long voucherId) {
    return Row.list(em, CALLS, Map.of("voucher", voucherId)).stream()
        .map(VoucherSheets::taken)
        .toList();
  }

  /** What customers signed on visits with a voucher, the latest first. */
  @Unscoped("of a voucher that was found in scope")
  public List<VoucherSignature> signatures(String number) {
    return Row.list(em, SIGNATURES, Map.of("number", number)).stream()
        .map(
            row ->
                new VoucherSignature(
                    row.text("request"),
                    row.text("work_order"),
                    row.text("signer"),
                    row.instant("signed_at"),
                    row.flag("on_paper") ? Optional.empty() : Optional.of(row.bytes("picture"))))
        .toList();
  }

  private static VoucherSheet sheet(Row row, List<VoucherSheet.Taken> calls) {
    String product = row.text("product");
    return new VoucherSheet(
        row.text("number"),
        row.text("project_name"),
        row.text("project_name_en"),
        row.text("city_name"),
        row.text("city_name_en"),
        row.optionalText("folder").filter(text -> !text.isEmpty()),
        row.optionalText("model_name").orElse(product),
        row.optionalText("model_name_en").orElse(product),
        row.optionalText("serial"),
        row.instant("opened_at"),
        calls);
  }

  private static VoucherSheet.Taken taken(Row row) {
    Optional<Instant> sentAt = row.optionalInstant("sent_at");
    Optional<Instant> filedAt = row.optionalInstant("filed_at");
    return new VoucherSheet.Taken(
        row.text("number"),
        row.text("demand"),
        row.constant("service_class", ServiceClass.class),
        VoucherViews.state(sentAt, filedAt),
        row.instant("received_at"),
        row.instant("taken_at"),
        row.optionalText("taken_by"),
        sentAt,
        row.optionalText("sent_by"),
        row.optionalText("sent_to").map(VoucherSheets::roles).orElse(List.of()),
        row.optionalText("technicians"),
        row.optionalText("last_order"),
        filedAt);
  }

  private static List<Role> roles(String names) {
    return Arrays.stream(names.split(",")).map(Role::valueOf).toList();
  }
}
