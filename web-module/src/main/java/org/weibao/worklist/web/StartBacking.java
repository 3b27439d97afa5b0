package org.weibao.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.weibao.kernel.WorkRow;
import org.weibao.worklist.WorkCount;
import org.weibao.worklist.WorkKind;
import org.weibao.worklist.WorkSection;
import org.weibao.worklist.WorklistService;

/** The start page: the reader's work in numbers, and the first rows of what is most urgent. */
@Named
@RequestScoped
public class StartBacking {

  /** Kinds whose rows are shown; the others are a click away, and the page stays quick. */
  private static final int PANELS = 4;

  private static final int ROWS = 6;

  @Inject WorklistService worklist;

  private List<WorkCount> counts;
  private List<Panel> panels;

  /** A part of the work list with its numbers. */
  public record Section(WorkSection section, List<WorkCount> counts) {}

  /** A kind of work with its first rows. */
  public record Panel(WorkKind kind, long count, List<WorkRow> rows) {}

  /** The parts that the reader's roles have, in order. */
  public List<Section> getSections() {
    return Arrays.stream(WorkSection.values())
        .map(
            section ->
                new Section(
                    section,
                    getCounts().stream()
                        .filter(count -> count.kind().section() == section)
                        .toList()))
        .filter(section -> !section.counts().isEmpty())
        .toList();
  }

  /** What is late, then what is due; what waits for others is only counted. */
  public List<Panel> getPanels() {
    if (panels == null) {
      panels =
          getCounts().stream()
              .filter(count -> count.count() > 0)
              .filter(count -> count.kind().section() != WorkSection.WAITING || isOutside())
              .sorted(Comparator.comparing(count -> count.kind().section() != WorkSection.LATE))
              .limit(PANELS)
              .map(
                  count ->
                      new Panel(count.kind(), count.count(), worklist.rows(count.kind(), ROWS, 0)))
              .toList();
    }
    return panels;
  }

  /** Whether the reader has work lists at all. */
  public boolean isWorking() {
    return !getCounts().isEmpty();
  }

  /** A property service centre can do nothing but wait; its rows are all there is to show. */
  private boolean isOutside() {
    return getCounts().stream().allMatch(count -> count.kind().section() == WorkSection.WAITING);
  }

  private List<WorkCount> getCounts() {
    if (counts == null) {
      counts = worklist.counts();
    }
    return counts;
  }
}
