package org.weibao.systemtest;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The product's message catalogue in one language. */
final class Words {

  private final Properties words = new Properties();

  Words(String language) {
    String suffix = language.equals("en") ? "" : "_" + language.replace('-', '_');
    Path catalogue =
        Path.of(
            System.getProperty("weibao.root"), "config/messages/Messages" + suffix + ".properties");
    try (Reader in = Files.newBufferedReader(catalogue)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a key as it stands in the catalogue. */
  String of(String key) {
    return words.getProperty(key);
  }
}
