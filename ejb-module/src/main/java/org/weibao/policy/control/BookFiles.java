package org.weibao.policy.control;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.policy.BindingKind;
import org.weibao.policy.PackFault;
import org.weibao.policy.PolicyBinding;
import org.weibao.policy.control.pack.Pack;
import org.weibao.policy.control.pack.PackReader;
import org.weibao.policy.control.pack.Words;

/** A book made of files alone. */
public final class BookFiles {

  private static final String DEFAULT_SYSTEM = "S01";

  private BookFiles() {}

  /**
   * What came of a folder.
   *
   * @param words the vocabulary
   * @param packs those without faults
   * @param faults what is wrong with the others
   */
  public record Reading(Words words, List<Pack> packs, List<PackFault> faults) {

    /** A book in which the department follows S01 and nothing else is bound. */
    public Book book() {
      Map<String, List<Book.Version>> versions = new HashMap<>();
      for (Pack pack : packs) {
        versions
            .computeIfAbsent(pack.system(), system -> new ArrayList<>())
            .add(new Book.Version(new PolicyPack(pack), pack.validFrom()));
      }
      return new Book(words, versions, List.of(department()));
    }
  }

  /** As shipped. */
  public static Book shipped() {
    return read(Optional.empty()).book();
  }

  /** Reads all packs; a faulty one is left out and told. */
  public static Reading read(Optional<Path> config) {
    PackFiles files = new PackFiles(config);
    Words words = files.words();
    List<Pack> packs = new ArrayList<>();
    List<PackFault> faults = new ArrayList<>();
    for (PackFiles.Source source : files.packs()) {
      PackReader.Reading reading = PackReader.read(source.name(), source.text(), words, Map.of());
      reading.pack().ifPresent(packs::add);
      faults.addAll(reading.faults());
    }
    return new Reading(words, packs, faults);
  }

  private static PolicyBinding department() {
    return new PolicyBinding(
        0,
        BindingKind.DEPARTMENT,
        "",
        DEFAULT_SYSTEM,
        Optional.empty(),
        LocalDate.of(2020, 1, 1),
        Optional.empty());
  }
}
