package org.weibao.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files with secrets: readable by the product's own user only, from their first byte on. */
final class PrivateFile {

  private PrivateFile() {}

  /**
   * Writes a new file as a whole: another process sees all of it or nothing.
   *
   * @return false if the file was there already; it is left as it is
   */
  static boolean create(Path file, String text) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, permissions(folder, "rwx------"));
    }
    Path draft =
        Files.createTempFile(
            folder, file.getFileName().toString(), ".new", permissions(folder, "rw-------"));
    try {
      Files.writeString(draft, text, StandardCharsets.UTF_8);
      // A hard link fails if the name is taken, so of two nodes starting at once one wins.
      Files.createLink(file, draft);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } finally {
      Files.delete(draft);
    }
  }

  private static FileAttribute<?>[] permissions(Path folder, String mode) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
        }
        : new FileAttribute<?>[0];
  }
}
