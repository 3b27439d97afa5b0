package org.weibao.device.web;

import java.util.Locale;
import org.weibao.device.DeviceCategory;
import org.weibao.device.ModelData;
import org.weibao.device.ModelView;

/** What is typed about a device model. */
public class ModelForm {

  private String code;
  private DeviceCategory category;
  private String name;
  private String nameEn;
  private Long supplierId;
  private int version;

  /** Begins with what is known. */
  void fill(ModelView known) {
    ModelData data = known.data();
    version = known.version();
    code = data.code();
    category = data.category();
    name = data.name();
    nameEn = data.nameEn();
    supplierId = data.supplierId();
  }

  /** What is typed. */
  ModelData data() {
    return new ModelData(code.toUpperCase(Locale.ROOT), category, name, nameEn, supplierId);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public DeviceCategory getCategory() {
    return category;
  }

  public void setCategory(DeviceCategory category) {
    this.category = category;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public Long getSupplierId() {
    return supplierId;
  }

  public void setSupplierId(Long supplierId) {
    this.supplierId = supplierId;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
