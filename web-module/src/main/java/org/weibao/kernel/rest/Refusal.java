package org.weibao.kernel.rest;

import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A request that is refused before any service is asked. */
public class Refusal extends RuntimeException {

  private final Status status;
  private final String code;
  private final transient List<Object> arguments;
  private final Duration retryAfter;

  /**
   * @param code below {@code problem.} in the message catalogue
   * @param arguments what the message names, in its order
   */
  public Refusal(Status status, String code, Object... arguments) {
    this(status, null, code, arguments);
  }

  private Refusal(Status status, Duration retryAfter, String code, Object... arguments) {
    super(code);
    this.status = status;
    this.code = code;
    this.arguments = List.of(arguments);
    this.retryAfter = retryAfter;
  }

  /** Too many attempts; the client hears when to come again. */
  public static Refusal tooEarly(Duration wait, String code) {
    Duration rounded = wait.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    return new Refusal(Status.TOO_MANY_REQUESTS, rounded, code, rounded.toSeconds());
  }

  Status status() {
    return status;
  }

  String code() {
    return code;
  }

  List<Object> arguments() {
    return arguments;
  }

  Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
