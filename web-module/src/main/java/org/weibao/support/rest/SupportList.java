package org.weibao.support.rest;

import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.support.SupportView;

/** Help from afar for a request. */
@Schema(name = "RemoteSupportList", description = "Help from afar for a request, the first first")
public record SupportList(List<SupportAnswer> items) {

  static SupportList of(List<SupportView> views, ZoneId zone) {
    return new SupportList(views.stream().map(view -> SupportAnswer.of(view, zone)).toList());
  }
}
