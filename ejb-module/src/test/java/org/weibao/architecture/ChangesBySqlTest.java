package org.weibao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Business data are changed by entities or through the trail's door, and by no other SQL. */
class ChangesBySqlTest {

  private static final Path SOURCES = Path.of("src/main/java");

  /** At the beginning of a text or of a line in a text block. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?m)(?:\"|^\\s*)(?:insert into|update|delete from|merge into)\\s+([a-z][a-z_]*)");

  private static final Pattern DOOR = Pattern.compile("\\bnew SqlChange\\(");

  /**
   * What others told us is evidence of its own, notifications only repeat what happened elsewhere,
   * signing in has its own history, and the trail writes itself.
   */
  private static final Set<String> NOT_BUSINESS =
      Set.of(
          "inbox_message",
          "notification",
          "person_session",
          "sign_in_attempt",
          "sign_in_failure",
          "past_password",
          "audit_entry",
          "audit_key",
          "audit_alias",
          "personal_data_access");

  @Test
  void every_statement_that_changes_business_data_goes_through_the_door_of_the_trail()
      throws IOException {
    Set<String> past = new TreeSet<>();
    Set<String> through = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        boolean door = DOOR.matcher(source).find();
        Matcher statements = CHANGE.matcher(source);
        while (statements.find()) {
          String table = statements.group(1);
          if (!NOT_BUSINESS.contains(table)) {
            (door ? through : past).add(SOURCES.relativize(file) + " changes " + table);
          }
        }
      }
    }
    assertThat(past).isEmpty();
    // What it has to find, so that a pattern gone blind is seen.
    assertThat(through).anyMatch(found -> found.endsWith("changes stock_balance"));
  }
}
