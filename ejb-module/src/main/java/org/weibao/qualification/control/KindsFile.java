package org.weibao.qualification.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.weibao.device.DeviceCategory;
import org.weibao.kernel.listing.Named;
import org.weibao.qualification.QualificationKind;

/** Reads the kinds of qualification; a file that breaks a rule is refused whole, saying where. */
public final class KindsFile {

  /** Name of the file. */
  public static final String FILE = "qualifications.yaml";

  private static final Set<String> KEYS = Set.of("code", "classes", "ends", "source", "name");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
  private static final String ALL = "ALL";
  private static final int LONGEST_NAME = 200;

  private final String source;

  private KindsFile(String source) {
    this.source = source;
  }

  /** The kinds that ship inside the product. */
  public static List<QualificationKind> shipped() {
    try (InputStream in =
        KindsFile.class.getResourceAsStream("/org/weibao/qualification/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks " + FILE);
      }
      return parse(FILE, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The kinds in an operator's folder. */
  public static List<QualificationKind> read(Path folder) {
    Path file = folder.resolve(FILE);
    try (InputStream in = Files.newInputStream(file)) {
      return parse(file.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the kinds of qualification " + file, e);
    }
  }

  /**
   * Reads kinds.
   *
   * @throws IllegalArgumentException naming source, kind and fault
   */
  static List<QualificationKind> parse(String source, InputStream in) {
    KindsFile file = new KindsFile(source);
    LoadSettings settings = LoadSettings.builder().setLabel(source).build();
    if (!(new Load(settings).loadFromInputStream(in) instanceof Map<?, ?> root)
        || !(root.get("kinds") instanceof List<?> rows)
        || rows.isEmpty()) {
      throw file.wrong("the file", "holds no kinds");
    }
    List<QualificationKind> kinds = new ArrayList<>();
    for (Object row : rows) {
      QualificationKind kind = file.kind(row);
      if (kinds.stream().anyMatch(known -> known.code().equals(kind.code()))) {
        throw file.wrong(kind.code(), "stands twice");
      }
      kinds.add(kind);
    }
    return List.copyOf(kinds);
  }

  private QualificationKind kind(Object row) {
    if (!(row instanceof Map<?, ?> cells)) {
      throw wrong("kinds", "has something that is no kind");
    }
    String code = String.valueOf(cells.get("code"));
    if (!CODE.matcher(code).matches()) {
      throw wrong(code, "is no code in capitals");
    }
    for (Object key : cells.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        throw wrong(code, "has the unknown " + key);
      }
    }
    if (!(cells.get("ends") instanceof Boolean ends)) {
      throw wrong(code, "does not say whether it ends");
    }
    if (!(cells.get("source") instanceof String from) || from.isBlank()) {
      throw wrong(code, "has no source");
    }
    List<?> classes = cells.get("classes") instanceof List<?> list ? list : List.of();
    boolean everywhere = classes.contains(ALL);
    Set<DeviceCategory> named = EnumSet.noneOf(DeviceCategory.class);
    classes.stream()
        .filter(name -> !ALL.equals(name))
        .forEach(name -> named.add(deviceClass(code, name)));
    if (everywhere && !named.isEmpty()) {
      throw wrong(code, "names classes beside " + ALL);
    }
    return new QualificationKind(
        code, names(code, cells.get("name")), everywhere, named, ends, from);
  }

  private DeviceCategory deviceClass(String code, Object name) {
    return Arrays.stream(DeviceCategory.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> wrong(code, "names the unknown class " + name));
  }

  private Named names(String code, Object value) {
    if (!(value instanceof Map<?, ?> names)) {
      throw wrong(code, "needs its name in three languages");
    }
    return new Named(
        name(code, names.get("zh-CN")),
        name(code, names.get("en")),
        name(code, names.get("zh-TW")));
  }

  private String name(String code, Object value) {
    if (!(value instanceof String name) || name.isBlank() || name.length() > LONGEST_NAME) {
      throw wrong(code, "needs its name in three languages");
    }
    return name;
  }

  private IllegalArgumentException wrong(String kind, String fault) {
    return new IllegalArgumentException(source + ": " + kind + " " + fault);
  }
}
