package org.weibao.maintenance.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.access.Unscoped;
import org.weibao.device.DeviceCategory;
import org.weibao.kernel.Messages;
import org.weibao.kernel.Row;
import org.weibao.maintenance.FormEntries;
import org.weibao.policy.LocalNames;
import org.weibao.policy.PolicyBook;
import org.weibao.routine.CheckOutcome;

/**
 * What a register form says of itself because the work says it: of a request from its fault
 * records, help from afar, parts and visits, of a routine visit from its tasks and checklist. In
 * Chinese, as the papers of customers are.
 */
@ApplicationScoped
public class FormPrefill {

  private static final Locale PAPER = Locale.SIMPLIFIED_CHINESE;
  private static final String BETWEEN = "；";
  private static final String NAMES_BETWEEN = "、";

  private static final String REQUEST =
      """
      select q.demand, coalesce(m.name || ' ' || d.serial, q.location, q.room_label, '') as system
        from service_request q
        left join device d on d.id = q.device_id
        left join device_model m on m.id = d.model_id
       where q.id = :id
      """;

  private static final String DONE =
      """
      select text from (
        select f.done_at as at, f.handling as text from fault_record f where f.request_id = :id
        union all
        select r.recorded_at, r.advice from remote_support r
         where r.request_id = :id and r.outcome = 'SOLVED') t
       order by at
      """;

  private static final String PARTS =
      """
      select coalesce(g.name, m.name || ' ' || d.serial) as name, u.quantity
        from work_part u
        join work_order w on w.id = u.work_order_id
        left join stock_goods g on g.id = u.goods_id
        left join device d on d.id = u.device_id
        left join device_model m on m.id = d.model_id
       where w.request_id = :id and u.back_of is null
         and not exists (select 1 from work_part b where b.back_of = u.id)
       order by u.id
      """;

  private static final String REPLACED =
      """
      select old.serial as old_serial, fresh.serial as new_serial
        from fault_record f
        join device old on old.id = f.old_device_id
        join device fresh on fresh.id = f.new_device_id
       where f.request_id = :id
       order by f.id
      """;

  private static final String PEOPLE =
      """
      select n.display_name as name from visit v join person n on n.id = v.technician_id
       where v.request_id = :id
      union
      select n.display_name from work_order w join work_mate k on k.work_order_id = w.id
        join person n on n.id = k.person_id
       where w.request_id = :id and k.state <> 'DECLINED'
      union
      select w.crew_name from work_order w
       where w.request_id = :id and w.crew_name is not null and w.arrived_at is not null
      union
      select n.display_name from remote_support r join person n on n.id = r.given_by
       where r.request_id = :id and r.outcome = 'SOLVED'
       order by 1
      """;

  private static final String VISIT =
      """
      select v.period_key, v.held_by_name, coalesce(v.note, '') as note,
             coalesce((select string_agg(distinct n.display_name, '、')
                         from work_order w join work_mate k on k.work_order_id = w.id
                         join person n on n.id = k.person_id
                        where w.routine_visit_id = v.id and k.state <> 'DECLINED'), '') as mates
        from routine_visit v
       where v.id = :id
      """;

  private static final String TASKS =
      "select task from routine_task where visit_id = :id and done order by position";

  private static final String CHECKS =
      """
      select name_zh, device_class, result, coalesce(note, '') as note
        from routine_check where visit_id = :id order by position
      """;

  @PersistenceContext EntityManager em;
  @Inject PolicyBook policies;

  /** What the work of a request says. */
  @Unscoped("of a form that was found in scope")
  public FormEntries ofRequest(long requestId) {
    Map<String, Object> id = Map.of("id", requestId);
    Row request = Row.find(em, REQUEST, id).orElseThrow();
    Stream<String> parts =
        Row.list(em, PARTS, id).stream()
            .map(row -> text("maintenance.fill.part", row.text("name"), row.number("quantity")));
    Stream<String> replaced =
        Row.list(em, REPLACED, id).stream()
            .map(
                row ->
                    text(
                        "maintenance.fill.replaced",
                        row.text("old_serial"),
                        row.text("new_serial")));
    return new FormEntries(
            request.text("system"),
            request.text("demand"),
            joined(DONE, id, row -> row.text("text"), BETWEEN),
            Stream.concat(parts, replaced).collect(Collectors.joining(BETWEEN)),
            joined(PEOPLE, id, row -> row.text("name"), NAMES_BETWEEN))
        .cut();
  }

  /** What a routine visit says. */
  @Unscoped("of a form that was found in scope")
  public FormEntries ofVisit(long visitId) {
    Map<String, Object> id = Map.of("id", visitId);
    Row visit = Row.find(em, VISIT, id).orElseThrow();
    List<Row> checks = Row.list(em, CHECKS, id);
    String period = visit.text("period_key");
    String tasks = joined(TASKS, id, row -> word(row.text("task")), NAMES_BETWEEN);
    String what =
        text("maintenance.fill.test", tasks, period.substring(period.lastIndexOf('/') + 1));
    return new FormEntries(
            checks.stream()
                .flatMap(row -> row.optionalConstant("device_class", DeviceCategory.class).stream())
                .distinct()
                .map(kind -> Messages.text(PAPER, kind))
                .collect(Collectors.joining(NAMES_BETWEEN)),
            what.strip(),
            found(checks, visit.text("note")),
            "",
            people(visit.text("held_by_name"), visit.text("mates")))
        .cut();
  }

  private static String found(List<Row> checks, String note) {
    long good = count(checks, CheckOutcome.OK);
    List<Row> bad =
        checks.stream()
            .filter(row -> row.constant("result", CheckOutcome.class) == CheckOutcome.FAILED)
            .toList();
    String counts =
        checks.isEmpty() ? "" : text("maintenance.fill.checks", checks.size(), good, bad.size());
    Stream<String> failures =
        bad.stream()
            .map(row -> text("maintenance.fill.failed", row.text("name_zh"), row.text("note")));
    return Stream.concat(Stream.concat(Stream.of(counts), failures), Stream.of(note))
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(BETWEEN));
  }

  private static long count(List<Row> checks, CheckOutcome outcome) {
    return checks.stream()
        .filter(row -> row.constant("result", CheckOutcome.class) == outcome)
        .count();
  }

  private static String people(String lead, String mates) {
    Set<String> names = new LinkedHashSet<>();
    names.add(lead);
    names.addAll(List.of(mates.split(NAMES_BETWEEN)));
    return names.stream()
        .filter(name -> !name.isBlank())
        .collect(Collectors.joining(NAMES_BETWEEN));
  }

  private String word(String code) {
    return policies.word(code).map(LocalNames::simplified).orElse(code);
  }

  private String joined(
      String sql, Map<String, Object> id, Function<Row, String> text, String between) {
    return Row.list(em, sql, id).stream()
        .map(text)
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(between));
  }

  private static String text(String key, Object... arguments) {
    return Messages.text(PAPER, key, arguments);
  }
}
