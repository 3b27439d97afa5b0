package org.weibao.request;

import java.time.Duration;

/** For how long after a request was closed a new one about the same is the same fault again. */
public interface RepeatSpan {

  /** The span in force, in whole hours. */
  Duration repeatSpan();
}
