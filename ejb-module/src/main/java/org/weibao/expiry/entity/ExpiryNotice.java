package org.weibao.expiry.entity;

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
import org.weibao.expiry.ExpiryProblem;
import org.weibao.expiry.NewNotice;
import org.weibao.expiry.NoticeChannel;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.PersonalData;
import org.weibao.kernel.StaleVersion;

/** A notice that a maintenance contract ends (S04-20-a). Made → sent; what was sent stays. */
@Entity
@Table(name = "expiry_notice")
public class ExpiryNotice {

  /** What numbers are given to. */
  public static final String DOCUMENT = "CONTRACT_EXPIRY_NOTICE";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String number;

  @Column(name = "project_id")
  private long projectId;

  @Column(name = "contract_number")
  private String contractNumber;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @PersonalData private String addressee;

  private String words;

  private String clause;

  private String policy;

  @Column(name = "made_by")
  private long madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "sent_by")
  private Long sentBy;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private NoticeChannel channel;

  @Version private int version;

  /** For the provider. */
  protected ExpiryNotice() {}

  /**
   * A notice of the end that a contract has now.
   *
   * @param clause that asks for it, with the policy that says so
   */
  public ExpiryNotice(
      String number,
      MaintenanceContract contract,
      NewNotice notice,
      String clause,
      String policy,
      CallContext context,
      Instant now) {
    this.number = number;
    this.projectId = contract.projectId();
    this.contractNumber = contract.number();
    this.startsOn = contract.startsOn();
    this.endsOn = contract.endsOn();
    this.clause = clause;
    this.policy = policy;
    this.madeBy = context.personId();
    this.madeAt = now;
    write(notice);
  }

  private void write(NewNotice notice) {
    addressee = notice.addressee();
    words = notice.words().orElse(null);
  }

  /**
   * Says it in other words, before it is sent.
   *
   * @throws BusinessException {@link ExpiryProblem#SENT}
   */
  public void change(NewNotice notice) {
    ensureUnsent();
    write(notice);
  }

  /**
   * It goes to the customer.
   *
   * @param now last day that the contract has by now
   * @throws BusinessException {@link ExpiryProblem#SENT}, {@link ExpiryProblem#OUTDATED}
   */
  public void send(LocalDate now, NoticeChannel how, CallContext context, Instant at) {
    ensureUnsent();
    if (!endsOn.equals(now)) {
      throw new BusinessException(ExpiryProblem.OUTDATED, null, number, endsOn, now);
    }
    channel = how;
    sentBy = context.personId();
    sentAt = at;
  }

  private void ensureUnsent() {
    if (sentAt != null) {
      throw new BusinessException(ExpiryProblem.SENT, null, number);
    }
  }

  /** Refuses a change of what the caller has not seen. */
  public void ensureSeen(int seen) {
    StaleVersion.ensureSeen(ExpiryNotice.class, id, number, seen, version);
  }

  /** Known once it is stored. */
  public Long id() {
    return id;
  }
}
