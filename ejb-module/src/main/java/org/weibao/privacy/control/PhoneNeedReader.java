package org.weibao.privacy.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.weibao.organization.Role;
import org.weibao.privacy.PhoneNeed;

/** Reads who needs phone numbers; a file that breaks a rule is refused whole. */
public final class PhoneNeedReader {

  private PhoneNeedReader() {}

  /** The file that ships inside the product. */
  public static List<PhoneNeed> shipped(String name) {
    try (InputStream in =
        PhoneNeedReader.class.getResourceAsStream("/org/weibao/personaldata/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks " + name);
      }
      return parse(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The operator's own file. */
  public static List<PhoneNeed> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return parse(file.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Roles with their reasons; none twice, none without a reason. */
  static List<PhoneNeed> parse(String source, InputStream in) {
    LoadSettings settings = LoadSettings.builder().setLabel(source).build();
    Object root = new Load(settings).loadFromInputStream(in);
    if (root instanceof Map<?, ?> map && map.get("ownerPhone") instanceof List<?> items) {
      List<PhoneNeed> needs = items.stream().map(item -> need(source, item)).toList();
      if (needs.stream().map(PhoneNeed::role).distinct().count() != needs.size()) {
        throw new IllegalArgumentException(source + ": a role stands twice in ownerPhone");
      }
      return needs;
    }
    throw new IllegalArgumentException(source + ": ownerPhone must be a list of roles");
  }

  private static PhoneNeed need(String source, Object item) {
    if (!(item instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(source + ": a mapping is expected, found " + item);
    }
    String role = text(source, map, "role");
    for (Role known : Role.values()) {
      if (known.name().equals(role)) {
        return new PhoneNeed(known, text(source, map, "reason"), text(source, map, "reasonEn"));
      }
    }
    throw new IllegalArgumentException(source + ": there is no role " + role);
  }

  private static String text(String source, Map<?, ?> map, String key) {
    if (map.get(key) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw new IllegalArgumentException(source + ": " + key + " is missing in " + map);
  }
}
