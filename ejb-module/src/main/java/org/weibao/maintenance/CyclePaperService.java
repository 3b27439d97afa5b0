package org.weibao.maintenance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Locale;
import org.weibao.kernel.Allows;
import org.weibao.kernel.Guarded;
import org.weibao.maintenance.control.CyclePaper;
import org.weibao.policy.PolicyBook;
import org.weibao.routine.CycleQuery;
import org.weibao.routine.RoutineCycleService;

/** The door to the maintenance cycle table as a paper (S12-4.2.1). */
@Stateless
@Guarded
public class CyclePaperService {

  @Inject RoutineCycleService cycles;
  @Inject PolicyBook policies;
  @Inject Clock clock;

  /** The lines that fit as PDF, A4, in a language. */
  @Allows("routine.read")
  public void writePdf(CycleQuery query, Locale language, OutputStream out) {
    CyclePaper.of(cycles.table(query), policies, language, clock.getZone(), clock.instant())
        .write(language, out);
  }
}
