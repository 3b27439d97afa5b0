package org.weibao.masterimport.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.weibao.masterimport.ImportState;
import org.weibao.masterimport.RowResult;
import org.weibao.registerimport.RegisterImportProblem;

/**
 * Works on a file for a while. Rows are taken many at a time; where a door refuses one, what was
 * before it is taken again without it, so that each row costs twice its time at most.
 */
@ApplicationScoped
public class Turn {

  /** So many rows that fail for no reason of their own mean that the system itself is ill. */
  private static final int MOST_FAULTS = 10;

  @Inject ChunkRunner chunks;
  @Inject KnownWork kinds;
  @Inject JobBook book;
  @Inject Clock clock;

  /**
   * Goes on with a job.
   *
   * @param until when others get their turn
   * @param rowsAtOnce rows that are committed together
   */
  public void run(ClaimedJob job, Instant until, int rowsAtOnce) {
    List<ImportLine> lines =
        book.content(job)
            .map(content -> ImportFile.read(job.kind(), content, Locale.ENGLISH))
            .orElse(List.of());
    if (lines.size() != job.rows()) {
      // Forgotten, or a later version of the product reads other rows in it.
      book.end(job.id(), ImportState.STOPPED);
      return;
    }
    new Run(Work.of(job, lines, kinds.of(job.kind())), job.done(), rowsAtOnce).go(until);
  }

  /** How far this turn is. */
  private final class Run {
    private final Work work;
    private final int rowsAtOnce;
    private final Map<Integer, RowResult> known = new HashMap<>();
    private int at;
    private int end;
    private int faults;

    Run(Work work, int at, int rowsAtOnce) {
      this.work = work;
      this.at = at;
      this.rowsAtOnce = rowsAtOnce;
      this.end = full();
    }

    private int full() {
      return Math.min(at + rowsAtOnce, work.size());
    }

    void go(Instant until) {
      boolean ours = true;
      while (ours && at < work.size() && clock.instant().isBefore(until)) {
        Attempt attempt = attempt();
        ours =
            switch (attempt.kind()) {
              case DONE -> done(attempt);
              case REFUSED -> {
                boolean nothingLost = isSettledUpTo(attempt.place());
                known.put(attempt.place(), attempt.refusal().orElseThrow());
                end = nothingLost ? end : attempt.place() + 1;
                yield true;
              }
              case FAULT -> fault(attempt.place());
              case LOST -> false;
            };
      }
    }

    /** As whoever asked for it: his places, and his name in the trail. */
    private Attempt attempt() {
      Runnable over = work.call().begin();
      try {
        return chunks.attempt(work, at, end, known);
      } finally {
        over.run();
      }
    }

    private boolean done(Attempt attempt) {
      boolean kept =
          work.importId().isPresent() || chunks.keepTried(work.jobId(), at, attempt.results());
      at = end;
      end = full();
      return kept;
    }

    /** Before a row is given up, those before it are done, and it is tried once more alone. */
    private boolean fault(int place) {
      if (!isSettledUpTo(place)) {
        end = place;
      } else if (end > place + 1) {
        end = place + 1;
      } else {
        known.put(place, work.refused(place, RegisterImportProblem.ROW_FAILED, List.of()));
        faults++;
      }
      if (faults > MOST_FAULTS) {
        book.end(work.jobId(), ImportState.FAILED);
        return false;
      }
      return true;
    }

    private boolean isSettledUpTo(int place) {
      return IntStream.range(at, place)
          .allMatch(row -> known.containsKey(row) || work.twice(row).isPresent());
    }
  }
}
