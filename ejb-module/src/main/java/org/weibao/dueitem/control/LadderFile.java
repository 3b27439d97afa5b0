package org.weibao.dueitem.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.weibao.dueitem.DueKind;
import org.weibao.organization.Role;

/** Reads the ladders; a file that breaks a rule is refused whole, saying where. */
public final class LadderFile {

  static final String OWNER = "OWNER";

  /** The one whom an item is about. */
  static final String PERSON = "PERSON";

  /** Name of the file. */
  public static final String FILE = "due-items.yaml";

  private static final Set<String> KEYS = Set.of("at", "to");

  private final String source;

  private LadderFile(String source) {
    this.source = source;
  }

  /** The ladders that ship inside the product. */
  public static Map<DueKind, Ladder> shipped() {
    try (InputStream in = LadderFile.class.getResourceAsStream("/org/weibao/dueitem/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks " + FILE);
      }
      return parse(FILE, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ladders in an operator's folder. */
  public static Map<DueKind, Ladder> read(Path folder) {
    Path file = folder.resolve(FILE);
    try (InputStream in = Files.newInputStream(file)) {
      return parse(file.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the ladders of due items " + file, e);
    }
  }

  /**
   * Reads ladders, one for each kind.
   *
   * @throws IllegalArgumentException naming source, kind and fault
   */
  static Map<DueKind, Ladder> parse(String source, InputStream in) {
    LoadSettings settings = LoadSettings.builder().setLabel(source).build();
    LadderFile file = new LadderFile(source);
    if (!(new Load(settings).loadFromInputStream(in) instanceof Map<?, ?> rows)) {
      throw file.wrong("the file", "holds no ladders");
    }
    Map<DueKind, Ladder> ladders = new EnumMap<>(DueKind.class);
    rows.forEach(
        (name, steps) -> {
          String kind = String.valueOf(name);
          ladders.put(file.constant(DueKind.class, kind, kind), file.ladder(kind, steps));
        });
    for (DueKind kind : DueKind.values()) {
      file.check(ladders.containsKey(kind), kind.name(), "has no ladder");
    }
    return ladders;
  }

  private Ladder ladder(String kind, Object value) {
    if (!(value instanceof List<?> list)) {
      throw wrong(kind, "needs a list of steps");
    }
    List<Ladder.Step> steps = new ArrayList<>();
    for (Object row : list) {
      Ladder.Step step = step(kind, row);
      if (!steps.isEmpty()) {
        Offset before = steps.get(steps.size() - 1).at();
        check(
            before.isPercent() == step.at().isPercent(),
            kind,
            "mixes percentages with other times");
        check(before.compareTo(step.at()) < 0, kind, "has steps that are not in order");
      }
      steps.add(step);
    }
    return new Ladder(steps);
  }

  private Ladder.Step step(String kind, Object row) {
    if (!(row instanceof Map<?, ?> cells) || !cells.keySet().equals(KEYS)) {
      throw wrong(kind, "has a step without at and to, or with more");
    }
    String at = String.valueOf(cells.get("at"));
    if (!(cells.get("to") instanceof List<?> names) || names.isEmpty()) {
      throw wrong(kind, "has a step that tells nobody");
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    names.stream()
        .map(String::valueOf)
        .filter(name -> !name.equals(OWNER) && !name.equals(PERSON))
        .forEach(name -> roles.add(constant(Role.class, kind, name)));
    Offset offset =
        Offset.parse(at)
            .orElseThrow(() -> wrong(kind, "has no time like -3d, 12h or 75% but " + at));
    return new Ladder.Step(offset, names.contains(OWNER), names.contains(PERSON), roles);
  }

  private <E extends Enum<E>> E constant(Class<E> type, String kind, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> wrong(kind, "is or names the unknown " + name));
  }

  private void check(boolean holds, String kind, String fault) {
    if (!holds) {
      throw wrong(kind, fault);
    }
  }

  private IllegalArgumentException wrong(String kind, String fault) {
    return new IllegalArgumentException(source + ": " + kind + " " + fault);
  }
}
