package org.weibao.masterimport.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.ProblemCode;
import org.weibao.masterimport.ImportKind;
import org.weibao.masterimport.MasterImportProblem;
import org.weibao.masterimport.RowFault;
import org.weibao.masterimport.RowOutcome;
import org.weibao.masterimport.RowResult;

/**
 * A file that is being worked on.
 *
 * @param importId import that remembers what was done; empty to try only
 * @param call as whom
 * @param names what each row is about
 * @param earlier by place, the row further up that is about the same
 */
public record Work(
    long jobId,
    ImportKind kind,
    Optional<Long> importId,
    Call call,
    CallContext context,
    List<ImportLine> lines,
    List<String> names,
    Map<Integer, Integer> earlier) {

  /** Lists are copied. */
  public Work {
    lines = List.copyOf(lines);
    names = List.copyOf(names);
    earlier = Map.copyOf(earlier);
  }

  static Work of(ClaimedJob job, List<ImportLine> lines, RowWork rows) {
    Map<String, Integer> first = new HashMap<>();
    Map<Integer, Integer> earlier = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String name = rows.name(lines.get(i));
      names.add(name);
      Integer before = first.putIfAbsent(name.toUpperCase(Locale.ROOT), lines.get(i).row());
      if (before != null) {
        earlier.put(i, before);
      }
    }
    return new Work(
        job.id(),
        job.kind(),
        job.importId(),
        job.call(),
        new CallContext(
            job.askedBy(), job.call().login(), job.call().displayName(), job.call().requestId()),
        lines,
        names,
        earlier);
  }

  int size() {
    return lines.size();
  }

  /** A row that is about the same as one further up. */
  Optional<RowResult> twice(int place) {
    return Optional.ofNullable(earlier.get(place))
        .map(row -> refused(place, MasterImportProblem.TWICE, List.of(row.toString())));
  }

  RowResult refused(int place, ProblemCode code, List<String> arguments) {
    int row = lines.get(place).row();
    return refused(place, List.of(new RowFault(row, "", "", code.code(), arguments)));
  }

  RowResult refused(int place, List<RowFault> faults) {
    return new RowResult(lines.get(place).row(), names.get(place), RowOutcome.REFUSED, faults);
  }

  RowResult done(int place, RowOutcome outcome) {
    return new RowResult(lines.get(place).row(), names.get(place), outcome, List.of());
  }
}
