package org.weibao.support.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.TimelineSource;

/** Help from afar in the history of a request. */
@ApplicationScoped
public class SupportTimeline implements TimelineSource {

  @Inject RemoteSupports supports;

  @Override
  public List<TimelineEntry> ofRequest(long requestId) {
    return supports.ofRequest(requestId).stream()
        .map(
            view ->
                TimelineEntry.of(
                    view.beganAt(),
                    Optional.of(view.givenByName()),
                    "timeline.support",
                    view.channel(),
                    view.outcome(),
                    view.advice()))
        .toList();
  }
}
