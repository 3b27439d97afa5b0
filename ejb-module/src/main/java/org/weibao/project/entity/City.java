package org.weibao.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.weibao.project.PlaceData;

/** A city in which the department works. Never deleted: projects and stores lie in it. */
@Entity
public class City {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String code;

  @Column(name = "region_id")
  private long regionId;

  private String name;

  @Column(name = "name_en")
  private String nameEn;

  @Version private int version;

  /** For the provider. */
  protected City() {}

  /** A new city of a region. */
  public City(long regionId, PlaceData data) {
    describe(regionId, data);
  }

  public Long id() {
    return id;
  }

  public int version() {
    return version;
  }

  /** What is written down. */
  public PlaceData data() {
    return new PlaceData(code, name, nameEn);
  }

  /** Writes something else down. */
  public final void describe(long region, PlaceData data) {
    regionId = region;
    code = data.code();
    name = data.name();
    nameEn = data.nameEn();
  }
}
