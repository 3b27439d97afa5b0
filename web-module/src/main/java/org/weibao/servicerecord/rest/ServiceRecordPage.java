package org.weibao.servicerecord.rest;

import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.Page;
import org.weibao.servicerecord.ServiceRecordView;

/** A page of the records of visits. */
@Schema(description = "A page of the records of visits")
public record ServiceRecordPage(
    List<ServiceRecordAnswer> items,
    @Schema(description = "Where the next page begins; none on the last") String nextCursor) {

  static ServiceRecordPage of(Page<ServiceRecordView> page, ZoneId zone) {
    return new ServiceRecordPage(
        page.rows().stream().map(view -> ServiceRecordAnswer.of(view, zone)).toList(),
        page.nextCursor().orElse(null));
  }
}
