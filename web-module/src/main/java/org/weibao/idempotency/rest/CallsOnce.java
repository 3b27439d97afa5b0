package org.weibao.idempotency.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.weibao.idempotency.OnceService;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.Submission;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.security.web.CurrentCaller;

/** Does what a POST with an {@code Idempotency-Key} asks for once, for each caller. */
@ApplicationScoped
public class CallsOnce {

  /** What is kept of a step: the answer tells the thing itself. */
  private static final String DONE = "done";

  @Inject OnceService once;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  /**
   * Does the work; with a key that was used for the same call before, tells what came of it then.
   *
   * @param key as sent; null does the work in any case
   * @param body what was sent; another body or address with the same key is refused
   * @param work calls one service and returns the number or id of what it made or changed
   */
  public Outcome once(String key, Record body, Supplier<String> work) {
    Idempotency.ensureKey(key);
    if (key == null) {
      return new Outcome(work.get(), false);
    }
    String content = request.getRequestURI() + "\n" + body;
    return once.once(new Submission(caller.login(), "api/" + key, content), work);
  }

  /**
   * Does a step that needs the version that the caller has seen. A repeated call finds its key
   * before the version is looked at, which its first call has made old.
   *
   * @param body what was sent; null for nothing
   */
  public Outcome once(String key, int version, Record body, Supplier<String> work) {
    return once(key, new Step(version, body), work);
  }

  /**
   * Does a step as above, and answers with the thing as it is after it.
   *
   * @param work does the step on the version that the caller has seen
   * @param answer tells the thing
   */
  public Response step(
      String key, int version, Record body, IntConsumer work, Supplier<ResponseBuilder> answer) {
    Outcome outcome =
        once(
            key,
            version,
            body,
            () -> {
              work.accept(version);
              return DONE;
            });
    return mark(answer.get(), outcome).build();
  }

  private record Step(int version, Record body) {}

  /** Marks an answer that repeats an earlier one. */
  public static ResponseBuilder mark(ResponseBuilder answer, Outcome outcome) {
    return outcome.repeated() ? answer.header(Idempotency.REPLAYED, true) : answer;
  }
}
