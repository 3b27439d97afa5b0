package org.weibao.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlace;
import org.weibao.kernel.Call;
import org.weibao.report.entity.ReportPapers;

/** Notes that papers of a month were made, and that nobody has to be reminded of them any more. */
@ApplicationScoped
public class MadePapers {

  @Inject ReportPapers papers;
  @Inject DueItemService dueItems;
  @Inject Clock clock;

  /** Whether a month has ended; before, no paper of it counts. */
  boolean isOver(YearMonth month) {
    Instant end = month.plusMonths(1).atDay(1).atStartOfDay(clock.getZone()).toInstant();
    return !clock.instant().isBefore(end);
  }

  /** A paper counts as made when it is taken after its month has ended. */
  void made(long projectId, YearMonth month, ReportPapers.Paper paper) {
    if (isOver(month)) {
      papers.made(projectId, month, paper, Call.currentPerson(), clock.instant());
      dueItems.finish(DueKind.valueOf(paper.name()), DuePlace.project(projectId), month.toString());
    }
  }
}
