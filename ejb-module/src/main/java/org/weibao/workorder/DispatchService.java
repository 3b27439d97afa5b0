package org.weibao.workorder;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.kernel.Allows;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Open;
import org.weibao.qualification.QualificationCheckService;
import org.weibao.qualification.QualificationLack;
import org.weibao.request.RequestService;
import org.weibao.workorder.DispatchBoard.Lane;
import org.weibao.workorder.DispatchBoard.Slot;
import org.weibao.workorder.control.Candidate;
import org.weibao.workorder.control.Ranking;
import org.weibao.workorder.entity.DispatchViews;
import org.weibao.workorder.entity.DispatchViews.Place;
import org.weibao.workorder.entity.WorkOrderViews;

/** The door to dispatch: the day's board, what nobody goes to yet, and who could go. */
@Stateless
@Guarded
public class DispatchService {

  private static final Duration EXPERIENCE = Duration.ofDays(180);
  private static final int MOST_SUGGESTED = 12;

  @Inject DispatchViews dispatch;
  @Inject WorkOrderViews orders;
  @Inject DispatchSettings settings;
  @Inject RequestService requests;
  @Inject QualificationCheckService qualifications;
  @Inject Clock clock;

  /** The rules in force. */
  @Open("says nothing of any case")
  public DispatchRules rules() {
    return settings.rules();
  }

  /** The day's board in the caller's scope. */
  @Allows("workorder.dispatch")
  public DispatchBoard board(LocalDate day) {
    Map<String, Lane> lanes = new LinkedHashMap<>();
    dispatch
        .technicians(day)
        .forEach(
            t -> lanes.put("t" + t.id(), lane(t.id(), t.name(), t.cityName(), t.cityNameEn())));
    Map<String, List<WorkOrderView>> planned = new LinkedHashMap<>();
    for (WorkOrderView order : orders.planned(begin(day), begin(day.plusDays(1)))) {
      String key =
          order
              .technicianId()
              .map(id -> "t" + id)
              .orElseGet(() -> "c" + order.crew().orElseThrow());
      planned.computeIfAbsent(key, k -> new ArrayList<>()).add(order);
      lanes.computeIfAbsent(key, k -> ofOrder(order));
      for (WorkMateView mate : order.mates().stream().filter(WorkMateView::isGoing).toList()) {
        String along = "t" + mate.personId();
        planned.computeIfAbsent(along, k -> new ArrayList<>()).add(order);
        lanes.computeIfAbsent(
            along, k -> lane(mate.personId(), mate.name(), order.cityName(), order.cityNameEn()));
      }
    }
    return new DispatchBoard(
        day,
        lanes.entrySet().stream()
            .map(lane -> filled(lane.getValue(), planned.getOrDefault(lane.getKey(), List.of())))
            .toList(),
        undispatched());
  }

  /** Requests in the caller's scope that nobody is sent to, in the regulation's order (S04-18). */
  @Allows("workorder.dispatch")
  public List<UndispatchedView> undispatched() {
    Instant now = clock.instant();
    return dispatch.undispatched(begin(LocalDate.ofInstant(now, clock.getZone())), now);
  }

  /**
   * Who could go to a request, the best first. Where the department has left the city, the team of
   * the nearest one goes (S01-5.4.1.2-3A).
   *
   * @param from when the visit would begin
   */
  @Allows("workorder.dispatch")
  public Suggestions suggest(String requestNumber, Instant from) {
    long request = requests.getByNumber(requestNumber).id();
    LocalDate day = LocalDate.ofInstant(from, clock.getZone());
    Place place = dispatch.place(request, day);
    Instant to = from.plus(Duration.ofMinutes(settings.rules().visitMinutes()));
    List<Candidate> all =
        dispatch.candidates(
            place,
            new DispatchViews.Slot(from, to),
            day,
            begin(day),
            begin(day.plusDays(1)),
            from.minus(EXPERIENCE));
    Ranking ranking = new Ranking(settings.rules());
    Optional<String> nearest =
        place.departmentLeft() ? nearest(ranking, place, day) : Optional.empty();
    List<Candidate> able =
        all.stream()
            .filter(c -> nearest.filter(city -> !city.equals(c.cityCode())).isEmpty())
            .toList();
    List<Suggestion> ranked = ranking.rank(place.cityCode(), judged(able, place, day));
    return new Suggestions(ranked.subList(0, Math.min(MOST_SUGGESTED, ranked.size())), nearest);
  }

  /** The same people with what they lack for such devices, where anything is needed for them. */
  private List<Candidate> judged(List<Candidate> able, Place place, LocalDate day) {
    if (!qualifications.isAnyNeeded(place.deviceClass())) {
      return able;
    }
    Map<Long, List<QualificationLack>> lacks =
        qualifications.lacking(
            able.stream().map(Candidate::id).collect(Collectors.toSet()), place.deviceClass(), day);
    return able.stream().map(c -> c.lacking(lacks.getOrDefault(c.id(), List.of()))).toList();
  }

  /** Everybody in the caller's scope who can be sent, without points. */
  @Allows("workorder.dispatch")
  public List<Suggestion> everybody() {
    return dispatch.technicians(LocalDate.ofInstant(clock.instant(), clock.getZone())).stream()
        .map(
            t ->
                new Suggestion(
                    t.id(), t.name(), t.cityName(), t.cityNameEn(), 0, List.of(), List.of()))
        .toList();
  }

  private Optional<String> nearest(Ranking ranking, Place place, LocalDate day) {
    return ranking.nearest(
        place.cityCode(),
        dispatch.citiesWithTeams(day).stream()
            .filter(city -> !city.equals(place.cityCode()))
            .toList());
  }

  private static Lane lane(long id, String name, String cityName, String cityNameEn) {
    return new Lane(id, name, cityName, cityNameEn, 0, List.of());
  }

  private static Lane ofOrder(WorkOrderView order) {
    return order
        .crew()
        .map(crew -> lane(0, crew.name(), crew.company(), crew.company()))
        .orElseGet(
            () ->
                lane(
                    order.technicianId().orElseThrow(),
                    order.technicianName(),
                    order.cityName(),
                    order.cityNameEn()));
  }

  private static Lane filled(Lane lane, List<WorkOrderView> orders) {
    long minutes =
        orders.stream()
            .mapToLong(o -> Duration.between(o.plannedFrom(), o.plannedTo()).toMinutes())
            .sum();
    return new Lane(
        lane.technicianId(),
        lane.name(),
        lane.cityName(),
        lane.cityNameEn(),
        minutes,
        orders.stream().map(order -> new Slot(order, collides(order, orders))).toList());
  }

  private static boolean collides(WorkOrderView order, List<WorkOrderView> others) {
    return others.stream()
        .anyMatch(
            other ->
                other.id() != order.id()
                    && other.plannedFrom().isBefore(order.plannedTo())
                    && order.plannedFrom().isBefore(other.plannedTo()));
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }
}
