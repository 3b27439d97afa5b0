package org.weibao.returns.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.weibao.access.Unscoped;
import org.weibao.audit.AuditTrail;
import org.weibao.audit.Operation;
import org.weibao.audit.SqlChange;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.Row;
import org.weibao.organization.Role;
import org.weibao.policy.ApprovalStep;
import org.weibao.returns.ReturnProblem;

/** Stored returns with their approvals and history. */
@ApplicationScoped
@Unscoped("for changes; the door checks project and role")
public class Returns {

  /** The step that waits for its decision. */
  public record OpenStep(int order, Role role, Optional<Role> nextRole) {}

  private static final String OPEN_STEP =
      """
      select s.step_order, s.role,
             lead(s.role) over (order by s.step_order) as next_role
        from return_step s
        left join return_decision d
          on d.return_id = s.return_id and d.step_order = s.step_order
       where s.return_id = :return and d.step_order is null
       order by s.step_order limit 1
      """;

  @PersistenceContext EntityManager em;
  @Inject AuditTrail trail;

  /**
   * Stores a new return with its chain.
   *
   * @throws BusinessException {@link ReturnProblem#ALREADY_OPEN} if another of the device is open
   */
  public void add(SupplierReturn form, List<ApprovalStep> chain, List<Role> copies) {
    try {
      em.persist(form);
      em.flush();
    } catch (ConstraintViolationException e) {
      if ("uq_supplier_return_open".equals(e.getConstraintName())) {
        throw new BusinessException(ReturnProblem.ALREADY_OPEN, "deviceSerial");
      }
      throw e;
    }
    for (ApprovalStep step : chain) {
      create(
          "ReturnStep",
          "insert into return_step (return_id, step_order, action, role, clause)"
              + " values (:return, :order, :action, :role, :clause) returning *",
          Map.of(
              "return", form.id(),
              "order", step.order(),
              "action", step.action().name(),
              "role", step.role().name(),
              "clause", step.clause()));
    }
    for (Role role : copies) {
      create(
          "ReturnCopy",
          "insert into return_copy (return_id, role) values (:return, :role) returning *",
          Map.of("return", form.id(), "role", role.name()));
    }
  }

  /** A return by number, locked until the transaction ends. */
  public Optional<SupplierReturn> findForUpdate(String number) {
    return em.createQuery(
            "select r from SupplierReturn r where r.number = :number", SupplierReturn.class)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The first step without a decision. */
  public OpenStep openStep(long returnId) {
    return Row.find(em, OPEN_STEP, Map.of("return", returnId))
        .map(
            row ->
                new OpenStep(
                    row.integer("step_order"),
                    row.constant("role", Role.class),
                    row.optionalConstant("next_role", Role.class)))
        .orElseThrow(() -> new IllegalStateException("no step waits in return " + returnId));
  }

  /** Whether a person has decided a step of the return. */
  public boolean hasDecided(long returnId, long personId) {
    return Row.find(
            em,
            "select 1 from return_decision where return_id = :return and decided_by = :person",
            Map.of("return", returnId, "person", personId))
        .isPresent();
  }

  /** Adds a decision. */
  public void decided(
      long returnId, int step, boolean agreed, String opinion, long person, Instant at) {
    Map<String, Object> values = new HashMap<>();
    values.put("return", returnId);
    values.put("step", step);
    values.put("agreed", agreed);
    values.put("opinion", opinion);
    values.put("person", person);
    values.put("at", at);
    values.put("absent", Call.currentlyFor().orElse(null));
    create(
        "ReturnDecision",
        "insert into return_decision"
            + " (return_id, step_order, agreed, opinion, decided_by, decided_at, acting_for)"
            + " values (:return, :step, :agreed, cast(:opinion as varchar), :person, :at,"
            + " cast(:absent as bigint)) returning *",
        values);
  }

  private void create(String thing, String sql, Map<String, ?> values) {
    trail.make(new SqlChange(Operation.CREATED, thing, sql, values));
  }

  /** Adds what a person did to the history. */
  public void record(SupplierReturn form, long person, String note, Instant at) {
    record(form, at, person, null, note);
  }

  /** Adds what a supplier said to the history. */
  public void record(SupplierReturn form, String messageId, String note, Instant at) {
    record(form, at, null, messageId, note);
  }

  private void record(SupplierReturn form, Instant at, Long person, String messageId, String note) {
    em.persist(new ReturnEvent(form.id(), at, form.status(), person, messageId, note));
  }

  /** Whether a device of the request is still on its way. */
  public boolean anyOpen(long requestId) {
    return Row.find(
                em,
                "select count(*) as n from supplier_return"
                    + " where request_id = :request and finished_at is null",
                Map.of("request", requestId))
            .orElseThrow()
            .number("n")
        > 0;
  }

  /** Writes what is pending, so that views see it. */
  public void flush() {
    em.flush();
  }
}
