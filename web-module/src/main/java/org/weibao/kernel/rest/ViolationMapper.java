package org.weibao.kernel.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Keeps the server's own mapper, which is closer to the exception, from answering first. */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

  @Context private HttpServletRequest request;
  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(ConstraintViolationException thrown) {
    return new ProblemWriter(request, headers)
        .write(422, "common.invalid", List.of(), Violations.errors(thrown))
        .build();
  }
}
