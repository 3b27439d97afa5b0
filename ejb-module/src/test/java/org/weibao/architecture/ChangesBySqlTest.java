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

  /** SQL on a table or a bulk change of an entity, at the beginning of a text or of its line. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?m)(?:\"|^\\s*)(?:insert into|update|delete from|merge into)\\s+([A-Za-z][A-Za-z_]*)");

  private static final Pattern DOOR = Pattern.compile("\\bnew SqlChange\\(");

  /** The trail writes itself. */
  private static final Set<String> TRAIL =
      Set.of("audit_entry", "audit_key", "audit_alias", "personal_data_access");

  /**
   * Evidence of its own: what others told us, who tried to sign in, when a paper was made, why a
   * document has its number.
   */
  private static final Set<String> EVIDENCE =
      Set.of(
          "inbox_message",
          "sign_in_attempt",
          "past_password",
          "report_paper",
          "document_number",
          // what files hold, under its own hash and never changed; which file came when is tracked
          "attachment_content",
          "attachment_block");

  /** What the product needs to work and nobody would miss: it holds nothing of the business. */
  private static final Set<String> TECHNICAL =
      Set.of(
          "notification",
          "person_session",
          "sign_in_failure",
          "address_failure",
          "intake_limit",
          "list_choice",
          "submission",
          "due_plan",
          "routine_plan",
          // how far a count has got; each number that it gave stands on its document
          "number_series",
          // a count of changes; the changes themselves are in the trail
          "policy_edition",
          "work_calendar",
          // how far clocks are reckoned again
          "clock_reckoning",
          // how far files are worked on; what they did is in the trail
          "master_import_file",
          "master_import_job",
          "master_import_tried",
          // by SQL only when it was last used; all else by its entity
          "service_account");

  /** Ten thousands of rows at a time, for a reason that is in the trail. */
  private static final Set<String> EXPLAINED =
      Set.of(
          // the exception of the calendar is in the trail; each clock's events keep its old time
          "org/weibao/request/entity/ClockReckonings.java changes request_clock",
          "org/weibao/request/entity/ClockReckonings.java changes request_clock_event",
          // the limit of arrival is its clock's due time
          "org/weibao/request/entity/ClockReckonings.java changes service_request");

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
          if (isBusiness(table)) {
            (door ? through : past).add(SOURCES.relativize(file) + " changes " + table);
          }
        }
      }
    }
    assertThat(past).isSubsetOf(EXPLAINED);
    assertThat(EXPLAINED).isSubsetOf(past);
    // What it has to find, so that a pattern gone blind is seen.
    assertThat(through).anyMatch(found -> found.endsWith("changes stock_balance"));
  }

  private static boolean isBusiness(String table) {
    return !TRAIL.contains(table) && !EVIDENCE.contains(table) && !TECHNICAL.contains(table);
  }
}
