package org.weibao.report.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.weibao.report.MonthlyReport.Arrival;
import org.weibao.report.MonthlyReport.CaseCount;
import org.weibao.report.MonthlyReport.Counts;
import org.weibao.report.MonthlyReport.Leftover;
import org.weibao.report.entity.RequestLine;
import org.weibao.request.Urgency;

/** Sums up the requests of a project for a stretch of time. */
public final class MonthlyFigures {

  private final List<RequestLine> received;
  private final List<RequestLine> open;
  private final int carriedOver;
  private final int closed;
  private final Instant now;
  private final Instant asOf;

  /**
   * Figures between two instants as they are known now.
   *
   * @param lines requests that were received, closed or open in between, by receipt
   * @param from included
   * @param to not included
   */
  public MonthlyFigures(List<RequestLine> lines, Instant from, Instant to, Instant now) {
    this.now = now;
    this.asOf = now.isBefore(to) ? now : to;
    Predicate<RequestLine> isReceived = line -> !line.receivedAt().isBefore(from);
    received = lines.stream().filter(isReceived).toList();
    carriedOver = lines.size() - received.size();
    closed = count(lines, line -> line.closedAt().filter(at -> at.isBefore(to)).isPresent());
    open =
        lines.stream()
            .filter(line -> line.closedAt().filter(at -> at.isBefore(to)).isEmpty())
            .toList();
  }

  /** End of the stretch, or now while it runs. */
  public Instant asOf() {
    return asOf;
  }

  /** Numbers of requests. */
  public Counts counts() {
    OptionalDouble seconds =
        arrivals().stream()
            .flatMap(arrival -> arrival.took().stream())
            .mapToLong(Duration::toSeconds)
            .average();
    Optional<Duration> average =
        seconds.isPresent()
            ? Optional.of(Duration.ofSeconds(Math.round(seconds.getAsDouble())))
            : Optional.empty();
    return new Counts(
        carriedOver,
        received.size(),
        closed,
        open.size(),
        count(received, MonthlyFigures::isEmergency),
        count(received, this::isLate),
        count(received, RequestLine::repeat),
        average);
  }

  /** Requests received by service case, in the order of the regulation. */
  public List<CaseCount> cases() {
    return received.stream()
        .collect(Collectors.groupingBy(RequestLine::serviceCase, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            group ->
                new CaseCount(
                    group.getKey(),
                    group.getValue().size(),
                    count(group.getValue(), MonthlyFigures::isEmergency),
                    count(group.getValue(), this::isLate)))
        .toList();
  }

  /** Emergencies and requests with an arrival limit that were received. */
  public List<Arrival> arrivals() {
    return received.stream()
        .filter(line -> isEmergency(line) || line.dueAt().isPresent())
        .map(
            line ->
                new Arrival(
                    line.number(),
                    line.place(),
                    line.serviceCase(),
                    line.ground(),
                    line.receivedAt(),
                    line.dueAt(),
                    line.arrivedAt(),
                    isLate(line)))
        .toList();
  }

  /** Requests that were open at the end. */
  public List<Leftover> leftovers() {
    return open.stream()
        .map(
            line ->
                new Leftover(
                    line.number(),
                    line.place(),
                    line.demand(),
                    line.receivedAt(),
                    Math.max(0, Duration.between(line.receivedAt(), asOf).toDays()),
                    line.status()))
        .toList();
  }

  private static boolean isEmergency(RequestLine line) {
    return line.urgency() == Urgency.EMERGENCY;
  }

  /** Nobody was there in time; a request that still waits is late once its limit has passed. */
  private boolean isLate(RequestLine line) {
    return line.dueAt().map(due -> line.arrivedAt().orElse(now).isAfter(due)).orElse(false);
  }

  private static int count(List<RequestLine> lines, Predicate<RequestLine> which) {
    return (int) lines.stream().filter(which).count();
  }
}
