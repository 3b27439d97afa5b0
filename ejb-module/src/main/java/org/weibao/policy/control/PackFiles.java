package org.weibao.policy.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.policy.control.pack.PackReader;
import org.weibao.policy.control.pack.Words;

/** The texts of packs: in the operator's folder, or as they ship inside the product. */
public final class PackFiles {

  /** Regulation systems that ship, by the names of their files. */
  public static final List<String> SHIPPED =
      List.of(
          "s01", "s02", "s03", "s04", "s05", "s06", "s07", "s08", "s09a", "s09b", "s09c", "s10",
          "s11", "s12", "s13", "s16", "s19", "s20", "s25", "s27", "s28", "s32");

  private static final String SUFFIX = ".yaml";
  private static final String VOCABULARY = "words.yaml";

  private final Optional<Path> folder;

  /**
   * The packs of a folder.
   *
   * @param config configuration folder of the operator; empty for what ships
   */
  public PackFiles(Optional<Path> config) {
    this.folder = config.map(path -> path.resolve("policies")).filter(Files::isDirectory);
  }

  /** A file's name and text. */
  public record Source(String name, String text) {}

  /** All packs of the folder, or those that ship; in the order of their names. */
  public List<Source> packs() {
    if (folder.isEmpty()) {
      return SHIPPED.stream().map(name -> shipped(name + SUFFIX)).toList();
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      List<Source> sources = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(SUFFIX) && !name.equals(VOCABULARY)) {
          sources.add(new Source(name, read(file)));
        }
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the policy packs in " + folder.get(), e);
    }
  }

  /** The shared vocabulary. */
  public Words words() {
    return folder
        .map(path -> path.resolve(VOCABULARY))
        .filter(Files::exists)
        .map(file -> PackReader.words(VOCABULARY, read(file)))
        .orElseGet(PackFiles::shippedWords);
  }

  /** The vocabulary as it ships. */
  public static Words shippedWords() {
    Source source = shipped(VOCABULARY);
    return PackReader.words(source.name(), source.text());
  }

  /** A text that ships inside the product. */
  public static Source shipped(String name) {
    try (InputStream in = PackFiles.class.getResourceAsStream("/org/weibao/policies/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks the policy pack " + name);
      }
      return new Source(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the policy pack " + file, e);
    }
  }
}
