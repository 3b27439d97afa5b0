package org.weibao.broker;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The suppliers who may connect: a properties file, supplier code = password, that the application
 * writes when it learns of a supplier. Read again when the file changes.
 */
final class SupplierCredentials {

  private final Path file;
  private FileTime readAt;
  private Map<String, String> passwords = Map.of();

  SupplierCredentials(Path file) {
    this.file = file;
  }

  /** The codes of all suppliers who may connect. */
  synchronized Set<String> codes() {
    refresh();
    return Set.copyOf(passwords.keySet());
  }

  /** Whether this is a supplier and this his password. */
  synchronized boolean matches(String code, String password) {
    refresh();
    String expected = passwords.get(code);
    return expected != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
  }

  private void refresh() {
    try {
      if (!Files.exists(file)) {
        passwords = Map.of();
        readAt = null;
        return;
      }
      FileTime changed = Files.getLastModifiedTime(file);
      if (changed.equals(readAt)) {
        return;
      }
      Properties properties = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
      Map<String, String> read = new TreeMap<>();
      properties.stringPropertyNames().stream()
          .filter(code -> code.matches("[A-Za-z0-9_-]+"))
          .forEach(code -> read.put(code, properties.getProperty(code)));
      passwords = read;
      readAt = changed;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the suppliers' credentials " + file, e);
    }
  }
}
