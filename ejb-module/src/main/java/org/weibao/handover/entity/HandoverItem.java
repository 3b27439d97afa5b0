package org.weibao.handover.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.handover.HandoverProblem;
import org.weibao.handover.HandoverView;
import org.weibao.handover.NewItem;
import org.weibao.handover.TransferKind;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.StaleVersion;

/** A piece of daily maintenance or of simple faults that is handed over (S01-5.4.1.1-e). */
@Entity
@Table(name = "handover_item")
public class HandoverItem {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "handover_id")
  private long handoverId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private TransferKind kind;

  private String content;

  @Column(name = "planned_on")
  private LocalDate plannedOn;

  @Column(name = "handed_on")
  private LocalDate handedOn;

  @Column(name = "handed_to")
  private String handedTo;

  @Version private int version;

  /** For the provider. */
  protected HandoverItem() {}

  /** Something that is to be handed over. */
  public HandoverItem(long handoverId, NewItem command) {
    this.handoverId = handoverId;
    this.kind = command.kind();
    this.content = command.content();
    this.plannedOn = command.plannedOn();
  }

  /** Handover that it belongs to. */
  public long handoverId() {
    return handoverId;
  }

  /** It was handed over. */
  public void hand(int seen, LocalDate day, String to) {
    StaleVersion.ensureSeen(HandoverItem.class, id, content, seen, version);
    if (handedOn != null) {
      throw new BusinessException(HandoverProblem.HANDED, null, content);
    }
    handedOn = day;
    handedTo = to;
  }

  /** As people see it. */
  public HandoverView.Item view() {
    return new HandoverView.Item(
        id,
        kind,
        content,
        plannedOn,
        Optional.ofNullable(handedOn),
        Optional.ofNullable(handedTo),
        version);
  }
}
