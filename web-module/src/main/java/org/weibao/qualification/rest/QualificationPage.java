package org.weibao.qualification.rest;

import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.Page;
import org.weibao.qualification.QualificationView;

/** A page of certificates. */
@Schema(description = "A page of people's certificates")
public record QualificationPage(
    List<QualificationAnswer> items,
    @Schema(description = "Where the next page begins; none on the last") String nextCursor) {

  static QualificationPage of(Page<QualificationView> page, ZoneId zone) {
    return new QualificationPage(
        page.rows().stream().map(view -> QualificationAnswer.of(view, zone)).toList(),
        page.nextCursor().orElse(null));
  }
}
