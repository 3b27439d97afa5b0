package org.weibao.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.StaleVersion;
import org.weibao.request.entity.RequestVerdict;
import org.weibao.request.entity.RequestViews;
import org.weibao.request.entity.Requests;
import org.weibao.request.entity.ServiceRequest;
import org.weibao.request.entity.Verdicts;

/** The door to what property centres say of results (form F5, confirmation). */
@Stateless
@Guarded
public class VerdictService {

  /** Longest comment. */
  public static final int COMMENT_LENGTH = 500;

  @Inject RequestService requests;
  @Inject Requests stored;
  @Inject RequestViews views;
  @Inject Verdicts verdicts;
  @Inject RequestNews news;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * The result is good; once, and also after the request was closed.
   *
   * @param comment anything to add; null or blank for nothing
   * @throws BusinessException {@link RequestProblem#NOT_DONE}, {@link RequestProblem#CONFIRMED} or
   *     {@link RequestProblem#COMMENT}
   */
  @Allows("request.judge")
  public void confirm(String number, int version, String comment, CallContext context) {
    RequestView seen = requests.getByNumber(number);
    ServiceRequest request = forVerdict(seen, version);
    request.ensureDone();
    if (verdicts.isConfirmed(seen.id())) {
      throw new BusinessException(RequestProblem.CONFIRMED, null, number);
    }
    add(seen, true, comment(comment), context);
  }

  /**
   * The fault is not gone: the request is open again, and whoever worked on it hears why. What was
   * closed stays closed; a new request is asked for then.
   *
   * @param comment what is wrong
   * @throws BusinessException {@link RequestProblem#NOT_DONE}, {@link RequestProblem#CLOSED} or
   *     {@link RequestProblem#COMMENT}
   */
  @Allows("request.judge")
  public void reopen(String number, int version, String comment, CallContext context) {
    RequestView seen = requests.getByNumber(number);
    ServiceRequest request = forVerdict(seen, version);
    String why =
        comment(comment)
            .orElseThrow(
                () -> new BusinessException(RequestProblem.COMMENT, "comment", COMMENT_LENGTH));
    request.reopen();
    add(seen, false, Optional.of(why), context);
    news.notSolved(seen, views.peopleOf(seen.id()), why);
  }

  /** What was said of a request's results, the first first. */
  @Allows("request.read")
  public List<VerdictView> of(String number) {
    return verdicts.of(requests.getByNumber(number).id());
  }

  private ServiceRequest forVerdict(RequestView seen, int version) {
    access.ensureInProject("request.judge", seen.projectId());
    ServiceRequest request = stored.findForUpdate(seen.id()).orElseThrow();
    StaleVersion.ensureSeen(
        ServiceRequest.class, seen.id(), seen.number(), version, request.version());
    return request;
  }

  private void add(
      RequestView request, boolean confirmed, Optional<String> comment, CallContext context) {
    stored.add(
        new RequestVerdict(request.id(), confirmed, comment, context.personId(), clock.instant()));
  }

  private static Optional<String> comment(String text) {
    Optional<String> comment =
        Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    if (comment.filter(words -> words.length() > COMMENT_LENGTH).isPresent()) {
      throw new BusinessException(RequestProblem.COMMENT, "comment", COMMENT_LENGTH);
    }
    return comment;
  }
}
