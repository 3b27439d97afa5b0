package org.weibao.warranty.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.weibao.kernel.DecisionJson;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.NotInTrail;
import org.weibao.kernel.Row;
import org.weibao.warranty.CostClass;
import org.weibao.warranty.CoverLine;
import org.weibao.warranty.Shares;

/** One class of cost of a decision. */
@Entity
@Immutable
@Table(name = "cover_line")
public class StoredCoverLine {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "decision_id")
  private long decisionId;

  @Column(name = "request_id")
  private long requestId;

  @Enumerated(EnumType.STRING)
  @Column(name = "cost_class", columnDefinition = "varchar")
  private CostClass costClass;

  private BigDecimal customer;

  private BigDecimal department;

  private BigDecimal supplier;

  private String clause;

  @NotInTrail("never changed; the decision itself is the evidence, and pages show it")
  private String steps;

  /** For the provider. */
  protected StoredCoverLine() {}

  /** A line of a decision that was stored. */
  public StoredCoverLine(long decisionId, long requestId, CoverLine line) {
    this.decisionId = decisionId;
    this.requestId = requestId;
    this.costClass = line.cost();
    this.customer = line.shares().customer();
    this.department = line.shares().department();
    this.supplier = line.shares().supplier();
    this.clause = line.clause();
    this.steps = text(line);
  }

  /** Both chains and all steps, the chains first. */
  static String text(CoverLine line) {
    List<DecisionStep> all = new ArrayList<>();
    all.add(line.owner());
    all.add(line.supplier());
    all.addAll(line.steps());
    return DecisionJson.steps(all);
  }

  static CoverLine line(Row row) {
    List<DecisionStep> all = DecisionJson.readSteps(row.text("steps"));
    return new CoverLine(
        row.constant("cost_class", CostClass.class),
        new Shares(percent(row, "customer"), percent(row, "department"), percent(row, "supplier")),
        row.text("clause"),
        all.get(0),
        all.get(1),
        all.subList(2, all.size()));
  }

  private static BigDecimal percent(Row row, String column) {
    return new BigDecimal(row.text(column)).stripTrailingZeros();
  }
}
