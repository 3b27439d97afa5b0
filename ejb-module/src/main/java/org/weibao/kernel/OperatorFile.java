package org.weibao.kernel;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Settings that an operator may change in a file of his own: his, where the folder has one, or
 * those that ship. They are read when they are needed first, and hold until the product stops.
 *
 * @param <T> what the file says
 */
public abstract class OperatorFile<T> {

  @Inject
  @ConfigProperty(name = "weibao.config")
  Optional<String> configFolder;

  private final String file;
  private final Function<Path, T> read;
  private final Supplier<T> shipped;
  private volatile T content;

  /**
   * A file.
   *
   * @param file its name in the folder
   * @param read reads it from a folder
   * @param shipped reads the one that ships
   */
  protected OperatorFile(String file, Function<Path, T> read, Supplier<T> shipped) {
    this.file = file;
    this.read = read;
    this.shipped = shipped;
  }

  /** What it says. */
  protected T content() {
    T current = content;
    if (current == null) {
      current =
          configFolder
              .filter(folder -> !folder.isBlank())
              .map(Path::of)
              .filter(folder -> Files.exists(folder.resolve(file)))
              .map(read)
              .orElseGet(shipped);
      content = current;
    }
    return current;
  }
}
