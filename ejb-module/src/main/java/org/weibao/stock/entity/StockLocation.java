package org.weibao.stock.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.weibao.stock.LocationKind;
import org.weibao.stock.PartPlace;

/** A place of the stock book. */
@Entity
@Table(name = "stock_location")
public class StockLocation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String code;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private LocationKind kind;

  @Column(name = "city_id")
  private Long cityId;

  @Column(name = "project_id")
  private Long projectId;

  @Column(name = "supplier_id")
  private Long supplierId;

  @Column(name = "person_id")
  private Long personId;

  private String name;

  @Column(name = "name_en")
  private String nameEn;

  /** For the provider. */
  protected StockLocation() {}

  public Long id() {
    return id;
  }

  public LocationKind kind() {
    return kind;
  }

  /** City of a store; of a bag the one in which its technician was when he got it. */
  public Optional<Long> cityId() {
    return Optional.ofNullable(cityId);
  }

  /** Whose bag it is. */
  public Optional<Long> personId() {
    return Optional.ofNullable(personId);
  }

  /** As others see it. */
  public PartPlace place() {
    return new PartPlace(code, kind, name, nameEn);
  }
}
