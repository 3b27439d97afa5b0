package org.weibao.kernel.rest;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.StaleVersion;
import org.weibao.security.web.RequestId;

/**
 * Turns whatever goes wrong into a problem. Only what nobody foresaw is logged, once, with the
 * request id that the client is told; the client hears nothing of the inside.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
  private static final int UNPROCESSABLE = 422;

  private static final Map<Integer, String> CODES =
      Map.of(
          400, "common.bad-request",
          401, "common.unauthenticated",
          403, "common.forbidden",
          404, "common.not-found",
          405, "common.method-not-allowed",
          406, "common.not-acceptable",
          415, "common.unsupported-media-type");

  @Context private HttpServletRequest request;
  @Context private HttpHeaders headers;
  @Context private UriInfo uri;

  @Override
  public Response toResponse(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      ResponseBuilder answer = foreseen(cause);
      if (answer != null) {
        return answer.build();
      }
    }
    // Looked at last: the server wraps a wrong query parameter into a 404.
    if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 500) {
      return http(http).build();
    }
    LOG.log(Level.SEVERE, thrown, () -> "request " + RequestId.of(request) + " failed");
    return problem(500, "common.unexpected", List.of(), List.of()).build();
  }

  private ResponseBuilder foreseen(Throwable cause) {
    if (cause instanceof StaleVersion late) {
      return new ProblemWriter(request, headers)
          .tooLate(Status.PRECONDITION_FAILED.getStatusCode(), late);
    }
    if (cause instanceof BusinessException refused) {
      return business(refused);
    }
    if (cause instanceof InvalidInput invalid) {
      return problem(UNPROCESSABLE, "common.invalid", List.of(), invalid.errors());
    }
    if (cause instanceof ConstraintViolationException invalid) {
      return problem(UNPROCESSABLE, "common.invalid", List.of(), Violations.errors(invalid));
    }
    if (cause instanceof Refusal refusal) {
      ResponseBuilder answer =
          problem(refusal.status().getStatusCode(), refusal.code(), refusal.arguments(), List.of());
      refusal
          .retryAfter()
          .ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, wait.toSeconds()));
      return answer;
    }
    if (cause instanceof OptimisticLockException) {
      return problem(Status.CONFLICT.getStatusCode(), "common.conflict", List.of(), List.of());
    }
    return null;
  }

  private ResponseBuilder business(BusinessException refused) {
    String code = refused.code().code();
    List<FieldError> errors =
        refused.faults().stream()
            .map(fault -> new FieldError(fault.field(), fault.code().code(), fault.arguments()))
            .toList();
    return problem(status(refused), code, refused.arguments(), errors);
  }

  private int status(BusinessException refused) {
    return switch (refused.code().kind()) {
      case INVALID -> UNPROCESSABLE;
      case NOT_FOUND -> isAddressed(refused) ? Status.NOT_FOUND.getStatusCode() : UNPROCESSABLE;
      case CONFLICT -> Status.CONFLICT.getStatusCode();
      case FORBIDDEN -> Status.FORBIDDEN.getStatusCode();
    };
  }

  /** What the address names is not found; what the input names is wrong input. */
  private boolean isAddressed(BusinessException refused) {
    return refused.arguments().isEmpty()
        || uri.getPathParameters().values().stream()
            .anyMatch(values -> values.contains(String.valueOf(refused.arguments().get(0))));
  }

  private ResponseBuilder http(WebApplicationException http) {
    Response original = http.getResponse();
    int status = original.getStatus();
    String code = CODES.getOrDefault(status, "common.bad-request");
    ResponseBuilder answer = problem(status, code, List.of(), List.of());
    if (status == Status.UNAUTHORIZED.getStatusCode()) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"weibao\"");
    }
    if (original.getHeaderString(HttpHeaders.ALLOW) != null) {
      answer.header(HttpHeaders.ALLOW, original.getHeaderString(HttpHeaders.ALLOW));
    }
    return answer;
  }

  private ResponseBuilder problem(
      int status, String code, List<Object> arguments, List<FieldError> errors) {
    return new ProblemWriter(request, headers).write(status, code, arguments, errors);
  }
}
