package org.weibao.policy.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.weibao.policy.FigureState;
import org.weibao.policy.LocalNames;
import org.weibao.policy.PackFault;
import org.weibao.policy.PolicyBinding;
import org.weibao.policy.PolicyFigureView;
import org.weibao.policy.PolicyRule;
import org.weibao.policy.PolicySystemRow;
import org.weibao.policy.PolicySystemView;
import org.weibao.policy.PolicyVersionView;
import org.weibao.policy.VersionState;
import org.weibao.policy.control.pack.Grammar;
import org.weibao.policy.control.pack.Pack;

/** What pages show of a shelf on a day. */
public final class Overview {

  private final Shelf shelf;
  private final LocalDate day;

  /** Of a shelf, on a day. */
  public Overview(Shelf shelf, LocalDate day) {
    this.shelf = shelf;
    this.day = day;
  }

  /** All systems, those with nothing but faults too. */
  public List<PolicySystemRow> list() {
    Set<String> systems = new TreeSet<>(shelf.book().systems());
    shelf.versions().forEach(version -> systems.add(version.system()));
    shelf.faults().forEach(fault -> systems.add(systemOf(fault)));
    return systems.stream().map(this::row).toList();
  }

  /** One system; empty if nothing is known of it. */
  public Optional<PolicySystemView> system(String system) {
    return list().stream().filter(row -> row.system().equals(system)).findFirst().map(this::view);
  }

  private PolicySystemView view(PolicySystemRow row) {
    Map<String, List<PolicyRule>> rules = new LinkedHashMap<>();
    Optional<Pack> pack = pack(row.system());
    pack.ifPresent(
        found ->
            Grammar.SECTIONS.stream()
                .filter(section -> !found.section(section).isEmpty())
                .forEach(section -> rules.put(section, found.section(section))));
    return new PolicySystemView(
        row,
        rules,
        pack.map(Pack::open).orElse(List.of()),
        latestFirst(
            shelf.figures(),
            figure -> figure.system().equals(row.system()),
            Comparator.comparing(PolicyFigureView::setAt)),
        latestFirst(
            shelf.versions(),
            version -> version.system().equals(row.system()),
            Comparator.comparing(PolicyVersionView::number)),
        bindings(row.system()),
        faults(row.system()));
  }

  private static <T> List<T> latestFirst(List<T> all, Predicate<T> which, Comparator<T> order) {
    List<T> found = new ArrayList<>(all.stream().filter(which).toList());
    found.sort(order.reversed());
    return found;
  }

  private PolicySystemRow row(String system) {
    Optional<Book.Version> version = shelf.book().inForce(system, day);
    Optional<Pack> pack = version.map(Book.Version::pack).map(PolicyPack::pack);
    return new PolicySystemRow(
        system,
        pack.map(Pack::title).orElse(new LocalNames(system, system, system)),
        version.map(found -> found.pack().version()),
        version.map(Book.Version::from),
        pack.map(found -> found.rules().values().stream().mapToInt(List::size).sum()).orElse(0),
        pack.map(found -> found.open().size()).orElse(0),
        waiting(system),
        faults(system).size(),
        (int) bindings(system).stream().filter(binding -> binding.holdsOn(day)).count());
  }

  private int waiting(String system) {
    long versions =
        shelf.versions().stream()
            .filter(version -> version.system().equals(system))
            .filter(version -> version.state() == VersionState.SUBMITTED)
            .count();
    long figures =
        shelf.figures().stream()
            .filter(figure -> figure.system().equals(system))
            .filter(figure -> figure.state() == FigureState.SUBMITTED)
            .count();
    return (int) (versions + figures);
  }

  private Optional<Pack> pack(String system) {
    return shelf.book().inForce(system, day).map(Book.Version::pack).map(PolicyPack::pack);
  }

  private List<PolicyBinding> bindings(String system) {
    return shelf.bindings().stream().filter(binding -> binding.system().equals(system)).toList();
  }

  private List<PackFault> faults(String system) {
    return shelf.faults().stream().filter(fault -> systemOf(fault).equals(system)).toList();
  }

  /** Files are called like their system, versions {@code S01@2}. */
  private static String systemOf(PackFault fault) {
    return fault.source().split("[.@]", -1)[0].toUpperCase(Locale.ROOT);
  }
}
