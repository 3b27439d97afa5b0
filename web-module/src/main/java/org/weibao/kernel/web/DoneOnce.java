package org.weibao.kernel.web;

import java.util.function.Supplier;

/** Does what a form asks for once, however often it is sent. */
public interface DoneOnce {

  /**
   * Does the work, or tells what came of it the first time.
   *
   * @param key the form's one-time key
   * @param content what was sent; another content with the same key is refused
   * @param work what the form asks for; tells where to go on
   */
  String once(String key, String content, Supplier<String> work);
}
