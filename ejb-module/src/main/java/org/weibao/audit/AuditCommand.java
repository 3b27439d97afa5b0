package org.weibao.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weibao.audit.control.ChainVerifier;

/**
 * Verifies the chain for the operator's command line. Needs no server and takes types of the JDK
 * only, because the launcher calls it from outside the application.
 */
public final class AuditCommand {

  private static final Pattern HEAD = Pattern.compile("(\\d{1,18}):([0-9a-fA-F]{64})");

  private AuditCommand() {}

  /**
   * Verifies and reports in plain lines.
   *
   * @param connection to the product's database, not committing by itself
   * @param noted a head that was noted earlier, as {@code POSITION:HASH}; null if none was
   * @param running whether a sealer is at work, so that entries must not wait for it
   * @return whether the chain is intact
   * @throws IllegalArgumentException if the noted head has another form
   */
  public static boolean verify(
      Connection connection, String noted, boolean running, Consumer<String> out)
      throws SQLException {
    ChainReport report =
        ChainVerifier.verify(connection, Optional.ofNullable(noted).map(AuditCommand::head));
    report.broken().ifPresent(broken -> out.accept(line(broken)));
    if (report.overdue() > 0) {
      out.accept(
          report.overdue()
              + " entries are not sealed although they are older than a minute; the first is entry "
              + report.firstOverdue().orElseThrow()
              + (running ? "." : ", and waits for the next start."));
    }
    out.accept(report.entries() + " entries hold.");
    report.head().ifPresent(h -> out.accept("Head: " + h.position() + ":" + h.hash()));
    boolean intact = report.broken().isEmpty() && (report.overdue() == 0 || !running);
    out.accept(intact ? "The audit trail is intact." : "THE AUDIT TRAIL IS NOT INTACT.");
    return intact;
  }

  private static ChainReport.Head head(String text) {
    Matcher head = HEAD.matcher(text);
    if (!head.matches()) {
      throw new IllegalArgumentException(
          "a head is written POSITION:HASH with 64 hexadecimal digits, not \"" + text + "\"");
    }
    return new ChainReport.Head(Long.parseLong(head.group(1)), head.group(2));
  }

  private static String line(ChainReport.Break broken) {
    String place = "Broken at position " + broken.position();
    String entry =
        broken
            .entryId()
            .map(id -> " (entry " + id + ", " + broken.at().orElseThrow() + ")")
            .orElse("");
    return place + entry + ": " + describe(broken.fault());
  }

  private static String describe(ChainFault fault) {
    return switch (fault) {
      case MISSING -> "no entry is there.";
      case NOT_FOLLOWING -> "it does not follow on the entry before it.";
      case CHANGES_ALTERED -> "its changes are not those that were sealed.";
      case PERSONAL_ALTERED -> "its personal part is not the one that was sealed.";
      case ENTRY_ALTERED -> "who, when, from where or about what is not what was sealed.";
      case NOT_AS_NOTED -> "its hash is not the one that was noted.";
    };
  }
}
