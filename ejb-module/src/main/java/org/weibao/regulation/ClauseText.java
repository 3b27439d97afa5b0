package org.weibao.regulation;

/**
 * A clause as the catalogue holds it.
 *
 * @param id for example {@code S01-5.4.1.2-2A}
 * @param system the regulation, for example {@code S01}
 * @param section heading under which it stands, as the source writes it
 * @param kind what it is about, a code
 * @param automation what a machine can do for it
 * @param actor who has to act, a code
 * @param object what is acted on
 * @param text what it says
 * @param parameters its figures, as JSON
 */
public record ClauseText(
    String id,
    String system,
    String section,
    String kind,
    Automation automation,
    String actor,
    String object,
    LocalText text,
    String parameters) {

  /** What a machine can do for a clause, and what does it where no pack has a rule. */
  public enum Automation {
    /** Refuse what the clause forbids. */
    ENFORCE(Carrier.GUARD),
    /** Have it fall due. */
    SCHEDULE(Carrier.SCHEDULE),
    /** Reckon it. */
    COMPUTE(Carrier.COMPUTATION),
    /** Keep it. */
    RECORD(Carrier.RECORD),
    /** Show it. */
    REPORT(Carrier.REPORT),
    /** Tell somebody. */
    NOTIFY(Carrier.NOTIFICATION);

    private final Carrier carrier;

    Automation(Carrier carrier) {
      this.carrier = carrier;
    }

    /** What carries the clause out if it is no rule. */
    public Carrier carrier() {
      return carrier;
    }
  }
}
