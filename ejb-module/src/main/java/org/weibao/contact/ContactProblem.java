package org.weibao.contact;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why contacts are not changed, sent or confirmed. */
public enum ContactProblem implements ProblemCode {
  /** There is no such project for the caller. */
  UNKNOWN_PROJECT("contact.unknown-project", ProblemKind.NOT_FOUND),
  /** The project has no such contact, shift or list. */
  UNKNOWN("contact.unknown", ProblemKind.NOT_FOUND),
  /** A name is missing or too long. */
  NAME("contact.name", ProblemKind.INVALID),
  /** The phone is missing, or holds something else than a number. */
  PHONE("contact.phone", ProblemKind.INVALID),
  /** A contact is service staff, a team lead, or one of the city's heads. */
  ROLE("contact.role", ProblemKind.INVALID),
  /** The person named holds no such role in the project. */
  PERSON("contact.person", ProblemKind.INVALID),
  /** The project has that contact already. */
  TWICE("contact.twice", ProblemKind.CONFLICT),
  /** The contact still has shifts in the roster. */
  HAS_SHIFTS("contact.has-shifts", ProblemKind.CONFLICT),
  /** A shift is on a weekday or on a date, and on nothing else. */
  SHIFT_DAY("contact.shift-day", ProblemKind.INVALID),
  /** The date has passed. */
  SHIFT_PAST("contact.shift-past", ProblemKind.INVALID),
  /** The time of day is missing. */
  SHIFT_TIME("contact.shift-time", ProblemKind.INVALID),
  /** The contact has a shift then. */
  SHIFT_OVERLAPS("contact.shift-overlaps", ProblemKind.CONFLICT),
  /** A list without a role that the rules ask for is not sent. */
  ROLE_MISSING("contact.role-missing", ProblemKind.CONFLICT),
  /** The centre has this very list. */
  UNCHANGED("contact.unchanged", ProblemKind.CONFLICT),
  /** The receipt was confirmed before. */
  RECEIVED("contact.received", ProblemKind.CONFLICT),
  /** A newer list was sent. */
  OUTDATED("contact.outdated", ProblemKind.CONFLICT),
  /** The day is missing, in the future, or before the completion of the works. */
  PLACED_ON("contact.placed-on", ProblemKind.INVALID),
  /** Who agreed at the centre is missing or too long. */
  AGREED_WITH("contact.agreed-with", ProblemKind.INVALID),
  /** The note is too long. */
  NOTE("contact.note", ProblemKind.INVALID),
  /** No pack asks for a duty roster there. */
  NO_DUTY("contact.no-duty", ProblemKind.CONFLICT),
  /** It is a meeting or an event. */
  EVENT_KIND("contact.event-kind", ProblemKind.INVALID),
  /** What it is is missing or too long. */
  EVENT_WHAT("contact.event-what", ProblemKind.INVALID),
  /** Its days are missing, too many, over, or in the wrong order. */
  EVENT_DAYS("contact.event-days", ProblemKind.INVALID);

  private final String code;
  private final ProblemKind kind;

  ContactProblem(String code, ProblemKind kind) {
    this.code = code;
    this.kind = kind;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
