package org.weibao.launcher;

import fish.payara.micro.ClusterCommandResult;

/** The innermost reason of a failure, in one line. */
final class FirstCause {
  private FirstCause() {}

  static String of(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    return oneLine(message == null ? cause.getClass().getName() : message);
  }

  static String of(ClusterCommandResult result) {
    Throwable cause = result.getFailureCause();
    return cause == null ? withoutReportHeader(oneLine(result.getOutput())) : of(cause);
  }

  /** The command's report begins with the names of its own parts. */
  private static String withoutReportHeader(String report) {
    String header = "deployment: ";
    int end = report.indexOf(header);
    return end < 0 ? report : report.substring(end + header.length());
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
