package org.weibao.warranty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.device.DeviceService;
import org.weibao.warranty.control.CoverRows;
import org.weibao.warranty.control.KnownRow;
import org.weibao.warranty.control.RepairedRules;
import org.weibao.warranty.entity.CaseReads;
import org.weibao.warranty.entity.CoverStore;
import org.weibao.warranty.entity.CoverageEntry;

/**
 * What a device's cover is after a repair or an exchange: by what is agreed with the supplier, and
 * never anew just because it went out and came back.
 */
@ApplicationScoped
class RepairedCovers {

  private static final RepairedRule REST = new RepairedRule(RepairedCover.REST_OF_ORIGINAL, 0, "");

  private final Map<String, RepairedRule> rules;

  @Inject CoverStore store;
  @Inject CaseReads reads;
  @Inject CoverDecider decider;
  @Inject DeviceService devices;
  @Inject Clock clock;

  /** For the container's proxy. */
  protected RepairedCovers() {
    this.rules = Map.of();
  }

  /** Reads what is agreed. */
  @Inject
  RepairedCovers(@ConfigProperty(name = "weibao.config") Optional<String> config) {
    this.rules = RepairedRules.read(config.map(Path::of));
  }

  /**
   * A device came back repaired, or another for it.
   *
   * @param back the device that came back
   */
  void cameBack(
      long sent, long back, String supplierCode, String document, LocalDate day, long person) {
    Optional<CoverageRow> original =
        rows(sent).stream()
            .filter(row -> row.side() == Side.OWED_TO_US)
            .max(Comparator.comparing(CoverageRow::end));
    RepairedRule rule = rules.getOrDefault(supplierCode, REST);
    if (original.isEmpty() && rule.cover() == RepairedCover.REST_OF_ORIGINAL) {
      return;
    }
    LocalDate before = original.map(CoverageRow::end).orElse(day.minusDays(1));
    LocalDate last = rule.cover().lastDay(before, day, rule.months());
    // The same device keeps what it had; it needs a row only for what is more.
    if (last.isBefore(day) || sent == back && !last.isAfter(before)) {
      return;
    }
    String source = rule.source().isEmpty() ? document : document + ", " + rule.source();
    add(back, source, Side.OWED_TO_US, original, new Days(day, last), document, person);
  }

  /** A spare took a device's place: what was entered for the owner goes on with it. */
  void tookPlace(long old, long spare, String document, LocalDate day, long person) {
    store.known(old).stream()
        .map(KnownRow::row)
        .filter(row -> row.side() == Side.OWED_TO_OWNER && !row.end().isBefore(day))
        .forEach(
            row ->
                add(
                    spare,
                    row.source(),
                    Side.OWED_TO_OWNER,
                    Optional.of(row),
                    new Days(row.start().isAfter(day) ? row.start() : day, row.end()),
                    document,
                    person));
  }

  private record Days(LocalDate first, LocalDate last) {}

  private List<CoverageRow> rows(long device) {
    List<String> excluded = decider.exclusions(devices.get(device), today()).causes();
    return CoverRows.of(store.known(device), reads.dates(device), excluded).stream()
        .map(KnownRow::row)
        .toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private void add(
      long device,
      String source,
      Side side,
      Optional<CoverageRow> like,
      Days days,
      String document,
      long person) {
    String cut = source.substring(0, Math.min(source.length(), NewCoverage.SOURCE_LENGTH));
    NewCoverage row =
        new NewCoverage(
            side,
            like.map(CoverageRow::costs).orElse(Set.of(CostClass.PARTS)),
            like.flatMap(CoverageRow::component),
            CoverBasis.REPAIR,
            days.first(),
            days.last(),
            like.map(CoverageRow::percent).orElse(BigDecimal.valueOf(100)),
            like.map(CoverageRow::excludes).orElse(Set.of()),
            cut,
            Optional.empty(),
            document);
    store.add(new CoverageEntry(device, row, RowOrigin.AFTER_REPAIR, person, clock.instant()));
    decider.rowsChanged(device);
  }
}
