package org.weibao.masterimport.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.weibao.masterimport.ImportLimits;

/** Reads the limits of imports; a file that breaks a rule is refused whole, saying where. */
public final class LimitsFile {

  /** Name of the file. */
  public static final String FILE = "master-imports.yaml";

  private static final int MOST = 1000;

  private LimitsFile() {}

  /** The limits that ship inside the product. */
  public static ImportLimits shipped() {
    try (InputStream in =
        LimitsFile.class.getResourceAsStream("/org/weibao/masterimport/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks " + FILE);
      }
      return parse(FILE, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The limits in an operator's folder. */
  public static ImportLimits read(Path folder) {
    Path file = folder.resolve(FILE);
    try (InputStream in = Files.newInputStream(file)) {
      return parse(file.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the limits of imports " + file, e);
    }
  }

  /**
   * Reads limits.
   *
   * @throws IllegalArgumentException naming source, entry and fault
   */
  static ImportLimits parse(String source, InputStream in) {
    LoadSettings settings = LoadSettings.builder().setLabel(source).build();
    if (!(new Load(settings).loadFromInputStream(in) instanceof Map<?, ?> entries)) {
      throw new IllegalArgumentException(source + " holds no limits");
    }
    return new ImportLimits(
        figure(source, entries, "keptDays"), figure(source, entries, "rowsAtOnce"));
  }

  private static int figure(String source, Map<?, ?> entries, String name) {
    if (entries.get(name) instanceof Map<?, ?> entry
        && entry.get("value") instanceof Integer value
        && value > 0
        && value <= MOST
        && entry.get("reason") != null) {
      return value;
    }
    throw new IllegalArgumentException(
        source + ": " + name + " needs a value from 1 to " + MOST + " and its reason");
  }
}
