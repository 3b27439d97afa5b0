package org.weibao.registerimport.control;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weibao.registerimport.RegisterColumn;
import org.weibao.registerimport.RegisterImportProblem;
import org.weibao.registerimport.RowProblem;

/**
 * A register file, read and checked in itself.
 *
 * @param rows rows with content
 * @param entries the sound ones
 * @param problems of the others
 */
public record RegisterCheck(int rows, List<RegisterEntry> entries, List<RowProblem> problems) {

  /** Lists are copied. */
  public RegisterCheck {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /**
   * Reads and checks.
   *
   * @param language of names in refusals
   * @param zone of dates without offset
   * @param now no row is later
   * @throws org.weibao.kernel.BusinessException with a {@link RegisterImportProblem} if the file as
   *     a whole cannot be read
   */
  public static RegisterCheck of(byte[] content, Locale language, ZoneId zone, Instant now) {
    List<SourceRow> rows = RegisterSource.read(content, language);
    List<RegisterEntry> entries = new ArrayList<>();
    List<RowProblem> problems = new ArrayList<>();
    Map<List<String>, Integer> seen = new HashMap<>();
    for (SourceRow row : rows) {
      RowReader reader = new RowReader(row, zone, now);
      Optional<RegisterEntry> entry = reader.read();
      problems.addAll(reader.problems());
      entry.ifPresent(
          found -> {
            List<String> key = List.of(found.projectCode(), found.registerNumber());
            Integer first = seen.putIfAbsent(key, found.row());
            if (first == null) {
              entries.add(found);
            } else {
              problems.add(
                  RowProblem.of(
                      found.row(),
                      RegisterColumn.REGISTER_NUMBER,
                      found.registerNumber(),
                      RegisterImportProblem.DUPLICATE_IN_FILE,
                      first));
            }
          });
    }
    return new RegisterCheck(rows.size(), entries, problems);
  }
}
