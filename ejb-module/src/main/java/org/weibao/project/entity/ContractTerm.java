package org.weibao.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.project.AddContractTerm;
import org.weibao.project.ContractTermView;

/** What a contract says of emergencies on some days (S01-5.4.1.2). */
@Entity
@Table(name = "contract_term")
public class ContractTerm {

  /** The only kind so far. */
  private static final String ARRIVAL = "EMERGENCY_ARRIVAL_HOURS";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "project_id")
  private long projectId;

  private String kind;

  private int amount;

  private String source;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  /** For the provider. */
  protected ContractTerm() {}

  /** A term of a project's contract. */
  public ContractTerm(long projectId, AddContractTerm term) {
    this.projectId = projectId;
    this.kind = ARRIVAL;
    this.amount = term.hours();
    this.source = term.source();
    this.validFrom = term.from();
    this.validTo = term.to().orElse(null);
  }

  /** Lets it hold until a day, that day included. */
  public void end(LocalDate lastDay) {
    validTo = lastDay;
  }

  /** Whether it holds on a day of a span; a span without an end goes on for ever. */
  public boolean meets(LocalDate from, Optional<LocalDate> to) {
    boolean beginsInTime = to.map(last -> !validFrom.isAfter(last)).orElse(true);
    return beginsInTime && (validTo == null || !validTo.isBefore(from));
  }

  /** What others see. */
  public ContractTermView view() {
    return new ContractTermView(id, amount, source, validFrom, Optional.ofNullable(validTo));
  }
}
