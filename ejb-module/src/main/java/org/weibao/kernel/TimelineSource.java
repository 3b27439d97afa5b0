package org.weibao.kernel;

import java.util.List;

/**
 * What a capability has to tell of a request's story. Each capability with something to tell has
 * one bean of this type; the door {@code TimelineService} puts them together.
 */
public interface TimelineSource {

  /**
   * What happened to a request, in any order. The caller has been let in to the request, and
   * entries of the department alone are kept from partners outside, so that the query needs no
   * scope of its own.
   *
   * @param requestId id of the request
   */
  List<TimelineEntry> ofRequest(long requestId);
}
