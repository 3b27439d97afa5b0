package org.weibao.device.web;

import java.util.Locale;
import java.util.Optional;
import org.weibao.device.SupplierData;
import org.weibao.device.SupplierDetails;

/** What is typed about a supplier. */
public class SupplierForm {

  private Long id;
  private String code;
  private String name;
  private String nameEn;
  private String phone;
  private int version;

  /** Begins with what is known. */
  void fill(SupplierDetails known) {
    id = known.id();
    version = known.version();
    code = known.data().code();
    name = known.data().name();
    nameEn = known.data().nameEn();
    phone = known.data().phone().orElse(null);
  }

  /** What is typed. */
  SupplierData data() {
    return new SupplierData(
        code.toUpperCase(Locale.ROOT), name, nameEn, Optional.ofNullable(phone));
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
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

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
