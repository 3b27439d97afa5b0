package org.weibao.routine.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.weibao.device.DeviceCategory;
import org.weibao.policy.LocalNames;
import org.weibao.routine.ChecklistItem;

/** What is looked at on a visit, and on which weekdays somebody comes; see the file itself. */
public final class ChecklistFile {

  /** Name of the file in a folder of settings. */
  public static final String FILE = "checklists.yaml";

  private static final Set<String> KEYS =
      Set.of("id", "class", "cases", "visits", "source", "name");
  private static final Set<String> NEEDED = Set.of("id", "source", "name");
  private static final String SERVICE_CASES = "S01";
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SOURCE = 40;

  private final String source;
  private final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
  private final List<ChecklistItem> items = new ArrayList<>();

  private ChecklistFile(String source) {
    this.source = source;
  }

  /** The checklists that ship inside the product. */
  public static ChecklistFile shipped() {
    try (InputStream in = ChecklistFile.class.getResourceAsStream("/org/weibao/routine/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks " + FILE);
      }
      return parse(FILE, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The checklists in an operator's folder. */
  public static ChecklistFile read(Path folder) {
    Path file = folder.resolve(FILE);
    try (InputStream in = Files.newInputStream(file)) {
      return parse(file.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the checklists " + file, e);
    }
  }

  /** Weekdays on which somebody comes. */
  public Set<DayOfWeek> weekdays() {
    return EnumSet.copyOf(weekdays);
  }

  /**
   * What is looked at where such devices hang, in the order of the file.
   *
   * @param serviceCase case of the visit; empty if another pack asks for it
   * @param rule that pack and its rule; empty for the service case
   */
  public List<ChecklistItem> of(String serviceCase, String rule, Set<DeviceCategory> classes) {
    return items.stream()
        .filter(item -> isOf(item, rule.isEmpty() ? SERVICE_CASES : rule))
        .filter(item -> item.deviceClass().map(classes::contains).orElse(true))
        .filter(
            item -> !rule.isEmpty() || item.cases().isEmpty() || item.cases().contains(serviceCase))
        .toList();
  }

  private static boolean isOf(ChecklistItem item, String visit) {
    return item.visits().isEmpty() ? visit.equals(SERVICE_CASES) : item.visits().contains(visit);
  }

  /**
   * Reads checklists.
   *
   * @throws IllegalArgumentException naming source, item and fault
   */
  static ChecklistFile parse(String source, InputStream in) {
    ChecklistFile file = new ChecklistFile(source);
    LoadSettings settings = LoadSettings.builder().setLabel(source).build();
    if (!(new Load(settings).loadFromInputStream(in) instanceof Map<?, ?> root)) {
      throw file.wrong("the file", "holds no checklists");
    }
    if (!(root.get("weekdays") instanceof List<?> days) || days.isEmpty()) {
      throw file.wrong("weekdays", "are missing");
    }
    days.forEach(day -> file.weekdays.add(file.constant(DayOfWeek.class, "weekdays", day)));
    if (!(root.get("items") instanceof List<?> rows) || rows.isEmpty()) {
      throw file.wrong("items", "are missing");
    }
    Set<String> ids = new HashSet<>();
    for (Object row : rows) {
      ChecklistItem item = file.item(row);
      if (!ids.add(item.id())) {
        throw file.wrong(item.id(), "stands twice");
      }
      file.items.add(item);
    }
    return file;
  }

  private ChecklistItem item(Object row) {
    if (!(row instanceof Map<?, ?> cells)) {
      throw wrong("items", "has something that is no item");
    }
    String id = String.valueOf(cells.get("id"));
    for (Object key : cells.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        throw wrong(id, "has the unknown " + key);
      }
    }
    for (String key : NEEDED) {
      if (cells.get(key) == null) {
        throw wrong(id, "has no " + key);
      }
    }
    String from = String.valueOf(cells.get("source"));
    if (from.length() > LONGEST_SOURCE) {
      throw wrong(id, "has too long a source");
    }
    return new ChecklistItem(
        id,
        Optional.ofNullable(cells.get("class"))
            .map(name -> constant(DeviceCategory.class, id, name)),
        texts(cells.get("cases")),
        texts(cells.get("visits")),
        names(id, cells.get("name")),
        from);
  }

  private static List<String> texts(Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  private LocalNames names(String id, Object value) {
    if (!(value instanceof Map<?, ?> names)) {
      throw wrong(id, "needs its name in three languages");
    }
    return new LocalNames(
        name(id, names.get("en")), name(id, names.get("zh-CN")), name(id, names.get("zh-TW")));
  }

  private String name(String id, Object value) {
    if (!(value instanceof String name) || name.isBlank() || name.length() > LONGEST_NAME) {
      throw wrong(id, "needs its name in three languages");
    }
    return name;
  }

  private <E extends Enum<E>> E constant(Class<E> type, String item, Object name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> wrong(item, "names the unknown " + name));
  }

  private IllegalArgumentException wrong(String item, String fault) {
    return new IllegalArgumentException(source + ": " + item + " " + fault);
  }
}
