package org.weibao.kernel.web;

import java.util.Map;
import org.weibao.kernel.StaleVersion;

/** Tells people who decided on what is no longer so, who was faster. */
public interface Latecomers {

  /**
   * Puts on the page who changed the thing, when and how.
   *
   * @return what to say beside which field of the form; empty if nothing is known
   */
  Map<String, String> tell(StaleVersion late);

  /** Whether the page says who was faster. */
  boolean isTold();
}
