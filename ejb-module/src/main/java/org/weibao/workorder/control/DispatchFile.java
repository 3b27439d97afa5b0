package org.weibao.workorder.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.weibao.workorder.DispatchRules;
import org.weibao.workorder.DispatchRules.Points;
import org.weibao.workorder.DispatchRules.Reason;
import org.weibao.workorder.WorkAction;

/** Reads the rules of dispatch; a file that breaks one is refused whole, saying where. */
public final class DispatchFile {

  /** Name of the file. */
  public static final String FILE = "dispatch.yaml";

  private static final int MOST = 10_000;

  private final String source;

  private DispatchFile(String source) {
    this.source = source;
  }

  /** The rules that ship inside the product. */
  public static DispatchRules shipped() {
    try (InputStream in = DispatchFile.class.getResourceAsStream("/org/weibao/workorder/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks " + FILE);
      }
      return parse(FILE, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rules in an operator's folder. */
  public static DispatchRules read(Path folder) {
    Path file = folder.resolve(FILE);
    try (InputStream in = Files.newInputStream(file)) {
      return parse(file.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rules of dispatch " + file, e);
    }
  }

  /**
   * Reads rules.
   *
   * @throws IllegalArgumentException naming source, entry and fault
   */
  static DispatchRules parse(String source, InputStream in) {
    LoadSettings settings = LoadSettings.builder().setLabel(source).build();
    DispatchFile file = new DispatchFile(source);
    Map<?, ?> entries = file.map("the file", new Load(settings).loadFromInputStream(in));
    Map<?, ?> given = file.map("points", entries.get("points"));
    Map<Points, Integer> points = new EnumMap<>(Points.class);
    for (Points what : Points.values()) {
      points.put(what, file.figure(given, what.name(), -MOST));
    }
    return new DispatchRules(
        points,
        file.figure(entries, "postingDays", 0),
        file.figure(entries, "visitMinutes", 1),
        file.reasons(file.map("reasons", entries.get("reasons"))),
        file.distances(file.list("distances", entries.get("distances"))));
  }

  private int figure(Map<?, ?> entries, String name, int least) {
    if (entries.get(name) instanceof Map<?, ?> entry
        && entry.get("value") instanceof Integer value
        && value >= least
        && value <= MOST
        && entry.get("reason") != null) {
      return value;
    }
    throw wrong(name, "needs a value from " + least + " to " + MOST + " and its reason");
  }

  private Map<WorkAction, List<Reason>> reasons(Map<?, ?> entries) {
    Map<WorkAction, List<Reason>> reasons = new EnumMap<>(WorkAction.class);
    for (WorkAction action : WorkAction.values()) {
      if (action.isReasoned()) {
        List<Reason> offered = new ArrayList<>();
        for (Object row : list(action.name(), entries.get(action.name()))) {
          Map<?, ?> cells = map(action.name(), row);
          offered.add(
              new Reason(
                  text(cells, "code"), text(cells, "zh"), text(cells, "tw"), text(cells, "en")));
        }
        reasons.put(action, List.copyOf(offered));
      }
    }
    return reasons;
  }

  private Map<Set<String>, Integer> distances(List<?> rows) {
    Map<Set<String>, Integer> distances = new HashMap<>();
    for (Object row : rows) {
      Map<?, ?> cells = map("distances", row);
      String from = text(cells, "from");
      String to = text(cells, "to");
      if (from.equals(to)
          || !(cells.get("km") instanceof Integer km)
          || km < 1
          || distances.put(Set.of(from, to), km) != null) {
        throw wrong("distances", "has a row without sense or twice: " + row);
      }
    }
    return distances;
  }

  private Map<?, ?> map(String entry, Object value) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw wrong(entry, "holds no entries");
  }

  private List<?> list(String entry, Object value) {
    if (value instanceof List<?> list && !list.isEmpty()) {
      return list;
    }
    throw wrong(entry, "names none");
  }

  private String text(Map<?, ?> cells, String name) {
    if (cells.get(name) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw wrong(name, "is missing in " + cells);
  }

  private IllegalArgumentException wrong(String entry, String fault) {
    return new IllegalArgumentException(source + ": " + entry + " " + fault);
  }
}
