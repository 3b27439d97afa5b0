package org.weibao.attachment.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.weibao.attachment.AttachmentRules;

/** Reads the rules for files; a file that breaks one is refused whole, saying where. */
public final class RulesFile {

  /** Name of the file. */
  public static final String FILE = "attachments.yaml";

  private static final int MOST = 1000;

  private final String source;

  private RulesFile(String source) {
    this.source = source;
  }

  /** The rules that ship inside the product. */
  public static AttachmentRules shipped() {
    try (InputStream in = RulesFile.class.getResourceAsStream("/org/weibao/attachment/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks " + FILE);
      }
      return parse(FILE, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rules in an operator's folder. */
  public static AttachmentRules read(Path folder) {
    Path file = folder.resolve(FILE);
    try (InputStream in = Files.newInputStream(file)) {
      return parse(file.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rules for attachments " + file, e);
    }
  }

  /**
   * Reads rules.
   *
   * @throws IllegalArgumentException naming source, entry and fault
   */
  static AttachmentRules parse(String source, InputStream in) {
    LoadSettings settings = LoadSettings.builder().setLabel(source).build();
    RulesFile file = new RulesFile(source);
    if (!(new Load(settings).loadFromInputStream(in) instanceof Map<?, ?> entries)) {
      throw file.wrong("the file", "holds no rules");
    }
    return new AttachmentRules(
        file.figure(entries, "maxMegabytes"),
        file.figure(entries, "maxMegapixels"),
        file.figure(entries, "maxFiles"),
        file.types(entries.get("types")));
  }

  private int figure(Map<?, ?> entries, String name) {
    if (entries.get(name) instanceof Map<?, ?> entry
        && entry.get("value") instanceof Integer value
        && value > 0
        && value <= MOST
        && entry.get("reason") != null) {
      return value;
    }
    throw wrong(name, "needs a value from 1 to " + MOST + " and its reason");
  }

  private Set<String> types(Object rows) {
    if (!(rows instanceof List<?> list) || list.isEmpty()) {
      throw wrong("types", "names none");
    }
    Set<String> types = new HashSet<>();
    for (Object row : list) {
      String media = row instanceof Map<?, ?> cells ? String.valueOf(cells.get("media")) : "";
      if (!MediaTypes.KNOWN.contains(media)) {
        throw wrong("types", "has one that cannot be told from its content: " + row);
      }
      types.add(media);
    }
    return types;
  }

  private IllegalArgumentException wrong(String entry, String fault) {
    return new IllegalArgumentException(source + ": " + entry + " " + fault);
  }
}
