package org.weibao.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The classes of a start as the JVM keeps them (class data sharing), so that the next start need
 * not read and check them again. The start script asks the JVM to list what it loads when there is
 * no archive; here the archive is made of that list, by a process of low priority, once the product
 * is up. It holds for one JDK and one set of jars: when either has changed, the JVM refuses it and
 * it is made anew.
 */
final class ClassArchive {

  /** File that the JVM lists loaded classes in; set by the start script. */
  static final String LIST = "weibao.class-list";

  /** The archive that the start script found; set by the start script. */
  static final String FOUND = "weibao.class-archive";

  static final String FILE = "classes.jsa";

  private static final Logger LOG = Logger.getLogger(ClassArchive.class.getName());

  /** The first pages come first; what they load belongs in the archive too. */
  private static final Duration DELAY = Duration.ofSeconds(20);

  private final Path list;
  private final String classPath;
  private volatile Process process;

  ClassArchive(Path list, String classPath) {
    this.list = list;
    this.classPath = classPath;
  }

  /** The archive to be made after this start, if one is to be made. */
  static Optional<ClassArchive> wanted() {
    return Optional.ofNullable(System.getProperty(LIST))
        .map(list -> new ClassArchive(Path.of(list), System.getProperty("java.class.path")));
  }

  /**
   * Removes an archive that the JVM was given and did not take, so that the next start makes one.
   *
   * @param archive what the start script found, or null
   * @param vmInfo {@code java.vm.info}, which says "sharing" when an archive is in use
   */
  static void dropRefused(String archive, String vmInfo) {
    if (archive == null || vmInfo.contains("sharing")) {
      return;
    }
    try {
      Files.deleteIfExists(Path.of(archive));
    } catch (IOException e) {
      LOG.log(Level.FINE, e, () -> "cannot remove " + archive);
    }
  }

  /** Makes the archive in the background; without it the next start is merely slower. */
  void makeLater() {
    Thread thread =
        new Thread(
            () -> {
              try {
                Thread.sleep(DELAY.toMillis());
                make();
              } catch (IOException e) {
                LOG.log(Level.INFO, e, () -> "no class archive was made");
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "weibao-class-archive");
    thread.setDaemon(true);
    thread.start();
  }

  /** Ends the process that makes the archive, if it runs. */
  void stop() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  private void make() throws IOException, InterruptedException {
    Path folder = list.getParent();
    // The JVM goes on writing to its list; what is there now is read.
    Path classes = Files.createTempFile(folder, "classes-", ".list");
    Path draft = classes.resolveSibling(classes.getFileName() + ".jsa");
    try {
      Files.copy(list, classes, StandardCopyOption.REPLACE_EXISTING);
      process =
          new ProcessBuilder(command(classes, draft))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() == 0 && Files.exists(draft)) {
        Files.move(draft, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        deleteLists(folder);
      }
    } finally {
      Files.deleteIfExists(classes);
      Files.deleteIfExists(draft);
    }
  }

  private List<String> command(Path classes, Path draft) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(Path.of("/usr/bin/nice"))) {
      command.addAll(List.of("/usr/bin/nice", "-n", "19"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xshare:dump",
            "-XX:SharedClassListFile=" + classes,
            "-XX:SharedArchiveFile=" + draft,
            "-cp",
            classPath));
    return command;
  }

  /** Starts that were killed leave theirs. */
  private static void deleteLists(Path folder) throws IOException {
    try (DirectoryStream<Path> lists = Files.newDirectoryStream(folder, "*.list")) {
      for (Path one : lists) {
        Files.deleteIfExists(one);
      }
    }
  }
}
