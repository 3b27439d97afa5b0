package org.weibao.project.web;

import java.util.Locale;
import java.util.Optional;
import org.weibao.project.CenterData;
import org.weibao.project.CenterDetails;

/** What is typed about a property centre. */
public class CenterForm {

  private String code;
  private String name;
  private String nameEn;
  private Long cityId;
  private String phone;
  private int version;

  /** Begins with what is known. */
  void fill(CenterDetails known) {
    CenterData data = known.data();
    version = known.version();
    code = data.code();
    name = data.name();
    nameEn = data.nameEn();
    cityId = data.cityId();
    phone = data.phone().orElse(null);
  }

  /** What is typed. */
  CenterData data() {
    return new CenterData(
        code.toUpperCase(Locale.ROOT), name, nameEn, cityId, Optional.ofNullable(phone));
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

  public Long getCityId() {
    return cityId;
  }

  public void setCityId(Long cityId) {
    this.cityId = cityId;
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
