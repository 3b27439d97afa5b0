package org.weibao.project.web;

import java.util.Locale;
import org.weibao.project.PlaceData;

/** What is typed about a region or city. */
public class PlaceForm {

  private Long id;
  private Long regionId;
  private String code;
  private String name;
  private String nameEn;
  private int version;

  /** Begins with what is known. */
  void fill(long known, PlaceData data, int seen) {
    id = known;
    version = seen;
    code = data.code();
    name = data.name();
    nameEn = data.nameEn();
  }

  /** What is typed. */
  PlaceData data() {
    return new PlaceData(code.toUpperCase(Locale.ROOT), name, nameEn);
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Long getRegionId() {
    return regionId;
  }

  public void setRegionId(Long regionId) {
    this.regionId = regionId;
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

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
