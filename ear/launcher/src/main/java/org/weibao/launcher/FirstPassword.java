package org.weibao.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The one-time password of the administrator, whom the application creates at its first start. */
final class FirstPassword {
  private FirstPassword() {}

  /** Its lines, once: the file that the application wrote them to is gone afterwards. */
  static List<String> takeFrom(Path home) throws StartRefused {
    Path file = home.resolve("first-password.txt");
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      List<String> lines = Files.readAllLines(file);
      Files.delete(file);
      return lines;
    } catch (IOException e) {
      throw new StartRefused("cannot read " + file + ".", e);
    }
  }
}
