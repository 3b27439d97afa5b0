package org.weibao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No program, page or migration is longer than a reader keeps in mind. */
class FileLengthsTest {

  private static final int LONGEST = 400;

  private static final Path ROOT = Path.of(System.getProperty("weibao.root"));
  private static final Set<String> MODULES =
      Set.of("ejb-module", "web-module", "jms-module", "ear", "config");
  private static final List<String> ENDINGS = List.of(".java", ".xhtml", ".js", ".sql", ".jrxml");

  @Test
  void files_have_at_most_400_lines() throws IOException {
    List<Path> files = sources();
    assertThat(files).hasSizeGreaterThan(500);
    assertThat(files.stream().filter(file -> lines(file) > LONGEST))
        .as("split them by meaning")
        .isEmpty();
  }

  private static List<Path> sources() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String module : MODULES) {
      Files.walkFileTree(
          ROOT.resolve(module),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes ignored) {
              // What others wrote stays as they wrote it.
              return folder.endsWith("target") || folder.endsWith("resources/jsqr")
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes ignored) {
              if (ENDINGS.stream().anyMatch(file.toString()::endsWith)) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return found;
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
