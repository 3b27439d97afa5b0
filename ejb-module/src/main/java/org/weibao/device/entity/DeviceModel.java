package org.weibao.device.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.weibao.device.DeviceCategory;
import org.weibao.device.ModelData;

/** A model of devices. Never deleted: devices are of it for years. */
@Entity
@Table(name = "device_model")
public class DeviceModel {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String code;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private DeviceCategory category;

  private String name;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "supplier_id")
  private long supplierId;

  @Version private int version;

  /** For the provider. */
  protected DeviceModel() {}

  /** A new model. */
  public DeviceModel(ModelData data) {
    describe(data);
  }

  public Long id() {
    return id;
  }

  public int version() {
    return version;
  }

  /** What is written down. */
  public ModelData data() {
    return new ModelData(code, category, name, nameEn, supplierId);
  }

  /** Writes something else down. */
  public final void describe(ModelData data) {
    code = data.code();
    category = data.category();
    name = data.name();
    nameEn = data.nameEn();
    supplierId = data.supplierId();
  }
}
