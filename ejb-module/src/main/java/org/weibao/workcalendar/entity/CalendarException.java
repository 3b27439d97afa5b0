package org.weibao.workcalendar.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.calendar.DatedException;
import org.weibao.calendar.DayKind;
import org.weibao.calendar.TimeWindow;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.StaleVersion;
import org.weibao.workcalendar.ExceptionView;
import org.weibao.workcalendar.WorkCalendarProblem;

/** A day on which a calendar differs from its weekday. Entered → withdrawn; never deleted. */
@Entity
@Table(name = "calendar_exception")
public class CalendarException {

  private static final String BETWEEN = ", ";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String calendar;

  private LocalDate day;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private DayKind kind;

  private String windows;

  private String reason;

  @Column(name = "since_version")
  private int sinceVersion;

  @Column(name = "until_version")
  private Integer untilVersion;

  @Column(name = "entered_by")
  private long enteredBy;

  @Column(name = "entered_by_name")
  private String enteredByName;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "withdrawn_by")
  private Long withdrawnBy;

  @Column(name = "withdrawn_by_name")
  private String withdrawnByName;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Version private int version;

  /** For the provider. */
  protected CalendarException() {}

  /**
   * A day that differs from a version on.
   *
   * @param calendar code of the calendar
   * @param exception the day; its source is of no interest
   * @param sinceVersion first version of the calendar that has it
   */
  public CalendarException(
      String calendar,
      DatedException exception,
      int sinceVersion,
      CallContext context,
      Instant now) {
    this.calendar = calendar;
    this.day = exception.date();
    this.kind = exception.kind();
    this.windows =
        exception.windows().stream().map(TimeWindow::toString).collect(Collectors.joining(BETWEEN));
    this.reason = exception.name();
    this.sinceVersion = sinceVersion;
    this.enteredBy = context.personId();
    this.enteredByName = context.displayName();
    this.enteredAt = now;
  }

  /** Which calendar it belongs to. */
  public String calendar() {
    return calendar;
  }

  /** Which day it is. */
  public LocalDate day() {
    return day;
  }

  /** Refuses who has not seen the present version. */
  public void ensureSeen(int seen) {
    StaleVersion.ensureSeen(CalendarException.class, id, day.toString(), seen, version);
  }

  /** Whether a version of the calendar has it. */
  boolean isIn(int calendarVersion) {
    return sinceVersion <= calendarVersion
        && (untilVersion == null || calendarVersion < untilVersion);
  }

  /**
   * Takes it back.
   *
   * @param from first version of the calendar without it
   */
  public void withdraw(int from, CallContext context, Instant now) {
    if (untilVersion != null) {
      throw new BusinessException(WorkCalendarProblem.WITHDRAWN, null, day);
    }
    untilVersion = from;
    withdrawnBy = context.personId();
    withdrawnByName = context.displayName();
    withdrawnAt = now;
  }

  /** As the engine reckons with it; its source is who entered it. */
  DatedException dated() {
    List<TimeWindow> open =
        windows.isEmpty()
            ? List.of()
            : Stream.of(windows.split(BETWEEN, -1)).map(TimeWindow::parse).toList();
    return new DatedException(day, kind, open, reason, enteredByName);
  }

  /** As people see it. */
  ExceptionView view() {
    return new ExceptionView(
        id,
        calendar,
        day,
        kind,
        windows,
        reason,
        sinceVersion,
        enteredByName,
        enteredAt,
        Optional.ofNullable(withdrawnByName),
        Optional.ofNullable(withdrawnAt),
        version);
  }
}
