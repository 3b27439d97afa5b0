package org.weibao.masterimport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.masterimport.ImportJob;
import org.weibao.masterimport.MasterImportJobService;
import org.weibao.masterimport.RowFault;
import org.weibao.masterimport.RowResult;
import org.weibao.organization.web.ActiveUser;

/** How far the work on a file is, what a try said, and going on from there. */
@Named
@RequestScoped
public class MasterImportJobBacking {

  /** More rows than this nobody reads on a page; the API tells all of them. */
  private static final int SHOWN = 200;

  private static final int REFRESH_SECONDS = 2;
  private static final int WHOLE = 100;

  @Inject MasterImportJobService jobs;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private ImportJob job;
  private List<Line> rows;

  /**
   * A line of the table: a row, with one of its faults if it has any.
   *
   * @param fault null if it has none
   */
  public record Line(RowResult result, RowFault fault) {}

  /**
   * Reads the work that the address names. The page of one that goes on is asked for again by the
   * browser itself; an import that is over has a page of its own.
   */
  public String load() {
    try {
      ImportJob known = getJob();
      if (known.state().isOpen()) {
        Faces.addResponseHeader(
            "Refresh",
            REFRESH_SECONDS
                + "; url="
                + Faces.getRequestContextPath()
                + "/master-imports/job?id="
                + known.id());
      }
      return known.state().isOpen() || known.importId().isEmpty()
          ? null
          : "/master-imports/view?faces-redirect=true&id=" + known.importId().get();
    } catch (BusinessException e) {
      Params.answerNotFound();
      return null;
    }
  }

  /** The work that the address names. */
  public ImportJob getJob() {
    if (job == null) {
      job = jobs.get(params.number("id").orElse(-1L));
    }
    return job;
  }

  /** How much is done, of a hundred. */
  public int getPercent() {
    return (int) ((long) WHOLE * getJob().done() / Math.max(1, getJob().rows()));
  }

  /** Rows of the try that are worth reading: those that change something or cannot be. */
  public List<Line> getRows() {
    if (rows == null) {
      rows =
          jobs.telling(getJob().id(), SHOWN).stream()
              .flatMap(MasterImportJobBacking::lines)
              .toList();
    }
    return rows;
  }

  private static Stream<Line> lines(RowResult result) {
    return result.faults().isEmpty()
        ? Stream.of(new Line(result, null))
        : result.faults().stream().map(fault -> new Line(result, fault));
  }

  /** Whether there are more of them than are shown. */
  public boolean isMore() {
    return getJob().done() - getJob().unchanged() > SHOWN;
  }

  /** Has the rows imported that were tried. */
  public String importTried() {
    long id = getJob().id();
    return attempt.to(
        "masterimport.job.ordered", () -> pageOf(jobs.importTried(id, user.context())));
  }

  /** Stops. */
  public String stop() {
    long id = getJob().id();
    return attempt.to(
        "masterimport.job.stopped",
        () -> {
          jobs.stop(id);
          return pageOf(id);
        });
  }

  static String pageOf(long job) {
    return "/master-imports/job?faces-redirect=true&id=" + job;
  }
}
