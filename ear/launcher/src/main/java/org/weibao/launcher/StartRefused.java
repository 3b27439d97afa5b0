package org.weibao.launcher;

/** The product cannot start; the message is one line that tells the operator what to change. */
final class StartRefused extends Exception {
  StartRefused(String message) {
    super(message);
  }

  StartRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
