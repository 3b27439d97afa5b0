package org.weibao.kernel;

/**
 * Somebody decided on what is no longer so: the thing was changed since he read it. Carries what it
 * takes to tell him who changed it and how; the only way to refuse so.
 */
public class StaleVersion extends BusinessException {

  private final String thing;
  private final long id;
  private final int seen;
  private final int current;

  private StaleVersion(Class<?> thing, long id, Object name, int seen, int current) {
    super(CommonProblem.STALE_VERSION, null, name);
    this.thing = thing.getSimpleName();
    this.id = id;
    this.seen = seen;
    this.current = current;
  }

  /**
   * Refuses a change of what the caller has not seen.
   *
   * @param thing the stored class, for the trail
   * @param name what people call it, for the message
   * @param seen version that the caller read
   * @param current version that is stored
   */
  public static void ensureSeen(Class<?> thing, long id, Object name, int seen, int current) {
    if (seen != current) {
      throw new StaleVersion(thing, id, name, seen, current);
    }
  }

  /** What the trail calls the thing. */
  public String thing() {
    return thing;
  }

  /** Its id. */
  public long id() {
    return id;
  }

  /** Version that the caller read. */
  public int seen() {
    return seen;
  }

  /** Version that was stored when he was refused. */
  public int current() {
    return current;
  }
}
