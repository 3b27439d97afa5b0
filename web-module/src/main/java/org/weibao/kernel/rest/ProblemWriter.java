package org.weibao.kernel.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.Locale;
import org.weibao.kernel.Messages;
import org.weibao.security.web.RequestId;

/** Writes problems in the language of one request. */
final class ProblemWriter {

  static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

  private static final String KEY = "problem.";
  private static final String TYPE = "urn:weibao:problem:";

  private final HttpServletRequest request;
  private final Locale locale;

  ProblemWriter(HttpServletRequest request, HttpHeaders headers) {
    this.request = request;
    this.locale = ApiLanguage.of(headers.getAcceptableLanguages());
  }

  ResponseBuilder write(int status, String code, List<Object> arguments, List<FieldError> errors) {
    Response.Status known = Response.Status.fromStatusCode(status);
    String title =
        known == null ? (status == 422 ? "Unprocessable Content" : "Refused") : known.toString();
    Problem problem =
        new Problem(
            TYPE + code,
            title,
            status,
            text(code, arguments),
            code,
            RequestId.of(request),
            errors.isEmpty() ? null : errors.stream().map(this::entry).toList());
    return Response.status(status)
        .type(PROBLEM_JSON)
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .entity(problem);
  }

  private Problem.Entry entry(FieldError error) {
    return new Problem.Entry(error.field(), error.code(), text(error.code(), error.arguments()));
  }

  private String text(String code, List<Object> arguments) {
    Object[] worded = arguments.stream().map(this::worded).toArray();
    return Messages.text(locale, KEY + code, worded);
  }

  private Object worded(Object argument) {
    return argument instanceof Enum<?> constant ? Messages.text(locale, constant) : argument;
  }
}
