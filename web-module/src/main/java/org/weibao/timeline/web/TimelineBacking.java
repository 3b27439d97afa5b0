package org.weibao.timeline.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.TimelineEntry.Word;
import org.weibao.kernel.listing.CellText;
import org.weibao.kernel.web.Formats;
import org.weibao.request.web.Explanation;
import org.weibao.request.web.RequestInAddress;
import org.weibao.timeline.TimelineService;

/** Everything that happened to the request of the page. */
@Named
@RequestScoped
public class TimelineBacking {

  @Inject TimelineService timelines;
  @Inject RequestInAddress address;
  @Inject Formats formats;
  @Inject Explanation why;

  private List<TimelineEntry> entries;
  private CellText cells;

  /** The latest first. */
  public List<TimelineEntry> getEntries() {
    if (entries == null) {
      entries = timelines.ofRequest(address.getNumber());
    }
    return entries;
  }

  /** What happened, in the reader's language and time zone. */
  public String sentence(TimelineEntry entry) {
    return formats.fill(entry.key(), entry.arguments().stream().map(this::word).toArray());
  }

  private String word(Object argument) {
    if (cells == null) {
      cells = formats.cells();
    }
    return argument instanceof Word word ? why.word(word.code()) : cells.of(argument);
  }
}
