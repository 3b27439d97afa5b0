package org.weibao.maintenance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.PersonalData;
import org.weibao.kernel.StaleVersion;
import org.weibao.maintenance.FormEntries;
import org.weibao.maintenance.FormGround;
import org.weibao.maintenance.FormNeed;
import org.weibao.maintenance.FormState;
import org.weibao.maintenance.MaintenanceProblem;
import org.weibao.maintenance.SealForm;

/** A register form of maintenance (S12-4.1.4): opened by the work, signed, sealed. */
@Entity
@Table(name = "maintenance_form")
public class MaintenanceForm {

  private static final String BETWEEN = ",";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String number;

  @Column(name = "project_id")
  private long projectId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private FormGround ground;

  @Column(name = "request_id")
  private Long requestId;

  @Column(name = "visit_id")
  private Long visitId;

  @Column(name = "worked_at")
  private Instant workedAt;

  @Column(name = "worked_on")
  private LocalDate workedOn;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private FormState state;

  private String needs;

  private String clause;

  private String policy;

  @Column(name = "opened_at")
  private Instant openedAt;

  /** Null as long as the work says it. */
  private String customer;

  @Column(name = "system_text")
  private String system;

  @Column(name = "fault_text")
  private String fault;

  @Column(name = "done_text")
  private String done;

  @Column(name = "parts_text")
  private String parts;

  @Column(name = "people_text")
  private String people;

  @PersonalData private String sealer;

  @Column(name = "sealed_on")
  private LocalDate sealedOn;

  @Column(name = "seal_file_id")
  private Long sealFileId;

  @Column(name = "sealed_by")
  private Long sealedBy;

  @Column(name = "sealed_at")
  private Instant sealedAt;

  @Version private int version;

  /** For the provider. */
  protected MaintenanceForm() {}

  /**
   * What a form is opened for.
   *
   * @param requestId the request whose fault was cleared, or null
   * @param visitId the routine visit that was held, or null
   * @param workedAt when the work was over; the beginning of its day for a visit
   * @param workedOn its day
   */
  public record Work(
      long projectId,
      FormGround ground,
      Long requestId,
      Long visitId,
      Instant workedAt,
      LocalDate workedOn) {

    /** A fault that was cleared. */
    public static Work cleared(long projectId, long requestId, Instant at, ZoneId zone) {
      return new Work(
          projectId, FormGround.FAULT_CLEARED, requestId, null, at, LocalDate.ofInstant(at, zone));
    }

    /** A routine visit that was held. */
    public static Work held(long projectId, long visitId, LocalDate day, ZoneId zone) {
      return new Work(
          projectId,
          FormGround.ROUTINE_TEST,
          null,
          visitId,
          day.atStartOfDay(zone).toInstant(),
          day);
    }

    /** The request or the visit. */
    public long id() {
      return requestId == null ? visitId : requestId;
    }
  }

  /**
   * What the rule asks.
   *
   * @param policy pack and version
   */
  public record Rule(Set<FormNeed> needs, String clause, String policy) {}

  /** A form that is opened. */
  public MaintenanceForm(String number, Work work, Rule rule, Instant now) {
    this.number = number;
    this.projectId = work.projectId();
    this.ground = work.ground();
    this.requestId = work.requestId();
    this.visitId = work.visitId();
    this.workedAt = work.workedAt();
    this.workedOn = work.workedOn();
    this.needs = rule.needs().stream().map(FormNeed::name).collect(Collectors.joining(BETWEEN));
    this.state = FormState.lacking(rule.needs());
    this.clause = rule.clause();
    this.policy = rule.policy();
    this.openedAt = now;
  }

  /** Whether nobody has signed or sealed it. */
  public boolean isUntouched() {
    return state == FormState.lacking(needs());
  }

  /** Work that was taken up again is over: it is one repair, and one form. */
  public void workAgain(Work work) {
    ensureUntouched();
    workedAt = work.workedAt();
    workedOn = work.workedOn();
  }

  /** Somebody writes what the work does not say, or says otherwise. */
  public void fill(FormEntries entries) {
    ensureUntouched();
    system = entries.system();
    fault = entries.fault();
    done = entries.done();
    parts = entries.parts();
    people = entries.people();
  }

  /** What stands in it is what is signed or sealed, from now on. */
  public void fix(FormEntries entries, String whom) {
    fill(entries);
    customer = whom;
  }

  /** The customer has signed; the signature is kept beside. */
  public void signed() {
    ensure(FormState.TO_SIGN);
    Set<FormNeed> missing = needs();
    missing.remove(FormNeed.SIGNATURE);
    state = FormState.lacking(missing);
  }

  /** The customer has put his seal on it. */
  public void seal(SealForm seal, long person, Instant now) {
    ensure(FormState.TO_SEAL);
    sealer = seal.sealer();
    sealedOn = seal.sealedOn();
    sealFileId = seal.fileId().orElse(null);
    sealedBy = person;
    sealedAt = now;
    state = FormState.COMPLETE;
  }

  /** What it must have. */
  public Set<FormNeed> needs() {
    Set<FormNeed> asked = EnumSet.noneOf(FormNeed.class);
    asked.addAll(FormNeed.of(List.of(needs.split(BETWEEN))));
    return asked;
  }

  /** Refuses what cannot be done as it stands. */
  public void ensure(FormState needed) {
    if (state != needed) {
      throw new BusinessException(MaintenanceProblem.OTHER_STATE, null, state);
    }
  }

  private void ensureUntouched() {
    if (!isUntouched()) {
      throw new BusinessException(MaintenanceProblem.OTHER_STATE, null, state);
    }
  }

  /** Refuses a change of what the caller has not seen. */
  public void ensureVersion(int seen) {
    StaleVersion.ensureSeen(MaintenanceForm.class, id, number, seen, version);
  }

  public Long id() {
    return id;
  }

  public String number() {
    return number;
  }

  public long projectId() {
    return projectId;
  }

  public FormState state() {
    return state;
  }

  public Instant workedAt() {
    return workedAt;
  }

  public String clause() {
    return clause;
  }

  public String policy() {
    return policy;
  }
}
