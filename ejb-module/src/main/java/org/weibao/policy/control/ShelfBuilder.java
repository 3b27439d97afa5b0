package org.weibao.policy.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.weibao.policy.BindingKind;
import org.weibao.policy.FigureState;
import org.weibao.policy.PackFault;
import org.weibao.policy.PolicyBinding;
import org.weibao.policy.PolicyFigureView;
import org.weibao.policy.PolicyVersionView;
import org.weibao.policy.VersionState;
import org.weibao.policy.control.pack.Pack;
import org.weibao.policy.control.pack.PackReader;
import org.weibao.policy.control.pack.Words;

/** Puts versions, figures and bindings together; what is faulty is told and does not hold. */
public final class ShelfBuilder {

  private static final String DEFAULT_SYSTEM = "S01";
  private static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);

  private final Words words;
  private final List<PackFiles.Source> files;
  private final Map<String, List<Book.Version>> books = new HashMap<>();
  private final List<PackFault> faults = new ArrayList<>();

  /**
   * A builder over what the operator's folder or the product brings.
   *
   * @param words the vocabulary
   * @param files texts of packs
   */
  public ShelfBuilder(Words words, List<PackFiles.Source> files) {
    this.words = words;
    this.files = List.copyOf(files);
  }

  /** The book as it ships, with packs bound to things beside what the department follows. */
  public static Book shipped(List<PolicyBinding> bindings) {
    PackFiles files = new PackFiles(Optional.empty());
    return new ShelfBuilder(files.words(), files.packs())
        .build(0, List.of(), List.of(), bindings)
        .book();
  }

  /** A shelf of files alone, in which the department follows S01. */
  public Shelf build() {
    return build(0, List.of(), List.of(), List.of());
  }

  /** A shelf of what is stored; files fill in for systems of which nothing is. */
  public Shelf build(
      long edition,
      List<PolicyVersionView> versions,
      List<PolicyFigureView> figures,
      List<PolicyBinding> bindings) {
    versions.stream()
        .filter(version -> version.state() == VersionState.APPROVED)
        .forEach(version -> add(version, settled(version.system(), figures)));
    Map<String, String> hashes =
        versions.stream()
            .collect(
                Collectors.toMap(
                    PolicyVersionView::name, version -> PackHash.of(version.source())));
    files.stream()
        .filter(file -> !hashes.containsValue(PackHash.of(file.text())))
        .forEach(file -> add(file, hashes));
    boolean departmentBound =
        bindings.stream().anyMatch(binding -> binding.kind() == BindingKind.DEPARTMENT);
    List<PolicyBinding> all = new ArrayList<>(bindings);
    if (!departmentBound) {
      all.add(department());
    }
    return new Shelf(edition, new Book(words, books, all), versions, figures, all, faults);
  }

  /** What the department follows as long as nobody binds anything else to it. */
  private static PolicyBinding department() {
    return new PolicyBinding(
        0, BindingKind.DEPARTMENT, "", DEFAULT_SYSTEM, Optional.empty(), ALWAYS, Optional.empty());
  }

  private static List<PolicyFigureView> settled(String system, List<PolicyFigureView> figures) {
    return figures.stream()
        .filter(figure -> figure.state() == FigureState.APPROVED)
        .filter(figure -> figure.system().equals(system))
        .toList();
  }

  /** One entry for the version's first day and for each later day on which a figure changes. */
  private void add(PolicyVersionView version, List<PolicyFigureView> figures) {
    LocalDate first = version.validFrom().orElseThrow();
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(first);
    figures.stream()
        .map(PolicyFigureView::validFrom)
        .filter(day -> day.isAfter(first))
        .forEach(days::add);
    for (LocalDate day : days) {
      List<PolicyFigureView> known =
          figures.stream().filter(figure -> !figure.validFrom().isAfter(day)).toList();
      Map<String, String> values = new HashMap<>();
      known.forEach(figure -> values.put(figure.figure(), figure.value()));
      PackReader.Reading reading = PackReader.read(version.name(), version.source(), words, values);
      faults.addAll(reading.faults());
      reading.pack().ifPresent(pack -> add(pack, known.size(), day));
    }
  }

  private void add(Pack pack, int figures, LocalDate from) {
    books
        .computeIfAbsent(pack.system(), system -> new ArrayList<>())
        .add(new Book.Version(new PolicyPack(pack, figures), from));
  }

  /** A file that is no stored version: new, faulty, or changed where it may not be. */
  private void add(PackFiles.Source file, Map<String, String> stored) {
    PackReader.Reading reading = PackReader.read(file.name(), file.text(), words, Map.of());
    faults.addAll(reading.faults());
    reading
        .pack()
        .ifPresent(
            pack -> {
              if (stored.containsKey(pack.name())) {
                faults.add(PackFault.of(file.name(), 1, 1, "file-changed", pack.name()));
              } else if (!books.containsKey(pack.system())) {
                add(pack, 0, pack.validFrom());
              }
            });
  }
}
