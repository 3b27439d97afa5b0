package org.weibao.qualification.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.device.DeviceCategory;
import org.weibao.qualification.QualificationKind;

/** Kinds of qualification. */
@Schema(description = "The kinds of qualification that the department keeps")
public record QualificationKindList(List<Item> items) {

  /** A kind. */
  @Schema(name = "QualificationKind", description = "A kind of qualification")
  public record Item(
      @Schema(example = "LOW_VOLTAGE") String code,
      String name,
      String nameEn,
      String nameTw,
      @Schema(description = "Whether it is needed for whichever device") boolean everywhere,
      @Schema(description = "System classes for which it is needed") List<DeviceCategory> classes,
      @Schema(description = "Whether its certificates have a last day") boolean ends,
      @Schema(description = "Clause or HOUSE") String source) {

    static Item of(QualificationKind kind) {
      return new Item(
          kind.code(),
          kind.names().chinese(),
          kind.names().english(),
          kind.names().traditional(),
          kind.everywhere(),
          kind.classes().stream().sorted().toList(),
          kind.ends(),
          kind.source());
    }
  }

  static QualificationKindList of(List<QualificationKind> kinds) {
    return new QualificationKindList(kinds.stream().map(Item::of).toList());
  }
}
