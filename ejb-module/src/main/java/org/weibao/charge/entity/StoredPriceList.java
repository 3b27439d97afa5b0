package org.weibao.charge.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.charge.NewPriceList;
import org.weibao.charge.PriceListProblem;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.StaleVersion;
import org.weibao.organization.ScopeKind;

/** A price list; its prices stand in its versions. It is open until a last day is set. */
@Entity
@Table(name = "price_list")
public class StoredPriceList {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String code;

  @Enumerated(EnumType.STRING)
  @Column(name = "scope_kind", columnDefinition = "varchar")
  private ScopeKind scopeKind;

  @Column(name = "region_id")
  private Long regionId;

  @Column(name = "project_id")
  private Long projectId;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_zh_tw")
  private String nameZhTw;

  private String currency;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private RoundingMode rounding;

  @Column(name = "closed_after")
  private LocalDate closedAfter;

  @Version private int version;

  /** For the provider. */
  protected StoredPriceList() {}

  /** A list without prices yet. */
  public StoredPriceList(NewPriceList command) {
    this.code = command.code();
    this.scopeKind = command.scope();
    this.regionId = place(command, ScopeKind.REGION);
    this.projectId = place(command, ScopeKind.PROJECT);
    this.nameEn = command.names().english();
    this.nameZh = command.names().simplified();
    this.nameZhTw = command.names().traditional();
    this.currency = command.currency();
    this.rounding = command.rounding();
  }

  private static Long place(NewPriceList command, ScopeKind kind) {
    return command.scope() == kind ? command.placeId().orElseThrow() : null;
  }

  /** Ends it with a day. */
  public void close(LocalDate lastDay) {
    ensureOpen();
    closedAfter = lastDay;
  }

  /** Refuses to go on with a list that has ended. */
  public void ensureOpen() {
    if (closedAfter != null) {
      throw new BusinessException(PriceListProblem.CLOSED, null, code, closedAfter);
    }
  }

  /** Refuses a change to something that was changed since it was read. */
  public void ensureVersion(int seen) {
    StaleVersion.ensureSeen(StoredPriceList.class, id, code, seen, version);
  }

  public long id() {
    return id;
  }

  public String code() {
    return code;
  }

  /** Last day; empty as long as none is set. */
  public Optional<LocalDate> closedAfter() {
    return Optional.ofNullable(closedAfter);
  }
}
