package org.weibao.timeline.rest;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The story of a request.
 *
 * @param number number of the request
 * @param entries what happened, the latest first
 */
public record TimelineAnswer(String number, List<Entry> entries) {

  /**
   * One thing that happened.
   *
   * @param at when
   * @param by name of whoever did it; null where the product or somebody outside did
   * @param kind what happened, the same in every language
   * @param text what happened, in the reader's language
   * @param page path of the page that has more; null without one
   */
  @Schema(name = "TimelineEntry")
  public record Entry(OffsetDateTime at, String by, String kind, String text, String page) {}
}
