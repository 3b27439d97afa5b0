package org.weibao.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The one-time password of the administrator, whom the application creates at its first start. */
final class FirstPassword {
  private FirstPassword() {}

  /** What to tell the operator, once: the application's file with the password is gone then. */
  static List<String> takeFrom(Path home) throws StartRefused {
    Path file = home.resolve("first-password.txt");
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      String password = Files.readString(file).strip();
      Files.delete(file);
      return List.of("Sign in as admin with the one-time password " + password);
    } catch (IOException e) {
      throw new StartRefused("cannot read " + file + ".", e);
    }
  }
}
