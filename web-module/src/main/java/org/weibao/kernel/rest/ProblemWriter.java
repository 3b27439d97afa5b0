package org.weibao.kernel.rest;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weibao.kernel.Messages;
import org.weibao.kernel.StaleVersion;
import org.weibao.kernel.listing.CellText;
import org.weibao.security.web.RequestId;

/** Writes problems in the language of one request. */
final class ProblemWriter {

  static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

  private static final String KEY = "problem.";
  private static final String TYPE = "urn:weibao:problem:";

  private final HttpServletRequest request;
  private final Locale locale;
  private CellText words;

  ProblemWriter(HttpServletRequest request, HttpHeaders headers) {
    this.request = request;
    this.locale = ApiLanguage.of(headers.getAcceptableLanguages());
  }

  ResponseBuilder write(int status, String code, List<Object> arguments, List<FieldError> errors) {
    return write(status, code, arguments, errors, Optional.empty());
  }

  /** Tells a caller who decided on what is no longer so, who was faster. */
  ResponseBuilder tooLate(int status, StaleVersion late) {
    return write(
        status, late.code().code(), late.arguments(), List.of(), reader().meanwhile(late, words()));
  }

  private ResponseBuilder write(
      int status,
      String code,
      List<Object> arguments,
      List<FieldError> errors,
      Optional<Problem.Meanwhile> meanwhile) {
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
            errors.isEmpty() ? null : errors.stream().map(this::entry).toList(),
            meanwhile.map(Problem.Meanwhile::by).orElse(null),
            meanwhile.map(Problem.Meanwhile::at).orElse(null),
            meanwhile.map(Problem.Meanwhile::changes).orElse(null));
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

  /** Times and days in the reader's zone and language; numbers are for the text to write. */
  private Object worded(Object argument) {
    if (argument instanceof Enum<?> constant) {
      return Messages.text(locale, constant);
    }
    return argument instanceof Instant || argument instanceof LocalDate
        ? words().of(argument)
        : argument;
  }

  private CellText words() {
    if (words == null) {
      words = reader().words(locale);
    }
    return words;
  }

  /** The server makes mappers itself and injects no beans of ours into them. */
  private static Reader reader() {
    return CDI.current().select(Reader.class).get();
  }
}
