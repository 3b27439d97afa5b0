package org.weibao.device.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.device.LabelSheet;

/** Sheets of labels. */
@Schema(description = "Sheets that labels can be printed on")
public record LabelSheetList(List<Sheet> items) {

  /** One sheet. */
  @Schema(name = "LabelSheet", description = "A sheet of labels; lengths in millimetres")
  public record Sheet(
      @Schema(example = "A4-24") String code,
      String name,
      String nameEn,
      int columns,
      int rows,
      float width,
      float height) {}

  static LabelSheetList of(List<LabelSheet> sheets) {
    return new LabelSheetList(
        sheets.stream()
            .map(
                sheet ->
                    new Sheet(
                        sheet.code(),
                        sheet.names().simplified(),
                        sheet.names().english(),
                        sheet.columns(),
                        sheet.rows(),
                        sheet.width(),
                        sheet.height()))
            .toList());
  }
}
