package org.weibao.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.weibao.project.PlaceData;

/** A region of the department. Never deleted: roles are held in it for years. */
@Entity
public class Region {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String code;

  private String name;

  @Column(name = "name_en")
  private String nameEn;

  @Version private int version;

  /** For the provider. */
  protected Region() {}

  /** A new region. */
  public Region(PlaceData data) {
    describe(data);
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
  public final void describe(PlaceData data) {
    code = data.code();
    name = data.name();
    nameEn = data.nameEn();
  }
}
