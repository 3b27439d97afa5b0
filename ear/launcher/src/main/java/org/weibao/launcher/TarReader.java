package org.weibao.launcher;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Predicate;

/**
 * Unpacks the plain ustar archives of the PostgreSQL binaries. Small on purpose: a compression
 * library on the launcher's class path would hide the application's own version of it.
 */
final class TarReader {
  private static final int BLOCK = 512;
  private static final int OWNER_MAY_EXECUTE = 0100;

  private final InputStream in;
  private final Path target;

  TarReader(InputStream in, Path target) {
    this.in = in;
    this.target = target;
  }

  /**
   * @param wanted says by its name whether an entry is unpacked
   */
  void unpack(Predicate<String> wanted) throws IOException {
    byte[] header = new byte[BLOCK];
    while (in.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
      String name = name(header);
      long size = octal(header, 124, 12);
      if (wanted.test(name)) {
        unpack(header, name, size);
      } else {
        in.skipNBytes(size);
      }
      in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    }
  }

  private void unpack(byte[] header, String name, long size) throws IOException {
    Path path = target.resolve(name).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("entry outside of the archive: " + name);
    }
    Files.createDirectories(path.getParent());
    switch (header[156]) {
      case '5' -> Files.createDirectories(path);
      case '2' -> Files.createSymbolicLink(path, Path.of(text(header, 157, 100)));
      case '0', 0 -> writeFile(path, size, (octal(header, 100, 8) & OWNER_MAY_EXECUTE) != 0);
      default -> throw new IOException("entry of unknown type " + (char) header[156] + ": " + name);
    }
  }

  private void writeFile(Path path, long size, boolean executable) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    try (OutputStream out = Files.newOutputStream(path)) {
      long left = size;
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          throw new EOFException("archive ends inside " + path);
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
    if (executable && Files.getFileStore(path).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static String name(byte[] header) {
    String prefix = text(header, 345, 155);
    String name = text(header, 0, 100);
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static long octal(byte[] header, int offset, int length) {
    String digits = text(header, offset, length).trim();
    return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
  }

  private static String text(byte[] header, int offset, int length) {
    int end = offset;
    while (end < offset + length && header[end] != 0) {
      end++;
    }
    return new String(header, offset, end - offset, StandardCharsets.UTF_8);
  }
}
