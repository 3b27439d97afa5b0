package org.weibao.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.weibao.project.CenterData;

/** A property service centre. Never deleted: its projects name it for years. */
@Entity
@Table(name = "property_center")
public class PropertyCenter {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String code;

  private String name;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "city_id")
  private long cityId;

  private String phone;

  @Version private int version;

  /** For the provider. */
  protected PropertyCenter() {}

  /** A centre that the department begins to work with. */
  public PropertyCenter(CenterData data) {
    describe(data);
  }

  public Long id() {
    return id;
  }

  public String code() {
    return code;
  }

  public long cityId() {
    return cityId;
  }

  public int version() {
    return version;
  }

  /** What is written down. */
  public CenterData data() {
    return new CenterData(code, name, nameEn, cityId, Optional.ofNullable(phone));
  }

  /** Writes something else down. */
  public final void describe(CenterData data) {
    code = data.code();
    name = data.name();
    nameEn = data.nameEn();
    cityId = data.cityId();
    phone = data.phone().orElse(null);
  }
}
