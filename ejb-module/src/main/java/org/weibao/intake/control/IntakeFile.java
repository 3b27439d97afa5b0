package org.weibao.intake.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.weibao.intake.IntakeRules;
import org.weibao.intake.IntakeRules.PhoneRule;

/** Reads the rules; a file that breaks one is refused whole, saying where. */
public final class IntakeFile {

  /** Name of the file. */
  public static final String FILE = "intake.yaml";

  private static final int MOST = 10_000;

  private final String source;
  private final Map<?, ?> entries;

  private IntakeFile(String source, Map<?, ?> entries) {
    this.source = source;
    this.entries = entries;
  }

  /** The rules that ship inside the product. */
  public static IntakeRules shipped() {
    try (InputStream in = IntakeFile.class.getResourceAsStream("/org/weibao/intake/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks " + FILE);
      }
      return parse(FILE, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rules in an operator's folder. */
  public static IntakeRules read(Path folder) {
    Path file = folder.resolve(FILE);
    try (InputStream in = Files.newInputStream(file)) {
      return parse(file.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rules for reports " + file, e);
    }
  }

  /**
   * Reads rules.
   *
   * @throws IllegalArgumentException naming source, entry and fault
   */
  static IntakeRules parse(String source, InputStream in) {
    LoadSettings settings = LoadSettings.builder().setLabel(source).build();
    if (!(new Load(settings).loadFromInputStream(in) instanceof Map<?, ?> entries)) {
      throw new IllegalArgumentException(source + ": the file holds no rules");
    }
    IntakeFile file = new IntakeFile(source, entries);
    return new IntakeRules(
        file.figure("reportsPerAddressAndHour"),
        file.figure("reportsPerDeviceAndHour"),
        file.figure("wrongCodesPerAddressAndHour"),
        file.phone(),
        file.figure("repeatDays"),
        file.figure("opinionCardDays"));
  }

  private int figure(String name) {
    if (value(name) instanceof Integer figure && figure > 0 && figure <= MOST) {
      return figure;
    }
    throw wrong(name, "needs a value from 1 to " + MOST + " and its reason");
  }

  private PhoneRule phone() {
    String name = String.valueOf(value("reporterPhone"));
    return Arrays.stream(PhoneRule.values())
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow(() -> wrong("reporterPhone", "is none of NONE, OPTIONAL, REQUIRED"));
  }

  /** The value of an entry that has its reason beside it. */
  private Object value(String name) {
    return entries.get(name) instanceof Map<?, ?> entry && entry.get("reason") != null
        ? entry.get("value")
        : null;
  }

  private IllegalArgumentException wrong(String entry, String fault) {
    return new IllegalArgumentException(source + ": " + entry + " " + fault);
  }
}
