package org.weibao.device.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import org.weibao.device.SupplierData;

/** A maker or supplier. Never deleted: returns name him for years. */
@Entity
public class Supplier {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String code;

  private String name;

  @Column(name = "name_en")
  private String nameEn;

  private String phone;

  @Version private int version;

  /** For the provider. */
  protected Supplier() {}

  /** A new supplier. */
  public Supplier(SupplierData data) {
    describe(data);
  }

  public Long id() {
    return id;
  }

  public int version() {
    return version;
  }

  /** What is written down. */
  public SupplierData data() {
    return new SupplierData(code, name, nameEn, Optional.ofNullable(phone));
  }

  /** Writes something else down. */
  public final void describe(SupplierData data) {
    code = data.code();
    name = data.name();
    nameEn = data.nameEn();
    phone = data.phone().orElse(null);
  }
}
