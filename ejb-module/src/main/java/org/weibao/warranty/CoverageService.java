package org.weibao.warranty;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceView;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Row;
import org.weibao.kernel.Within;
import org.weibao.policy.PolicyBook;
import org.weibao.warranty.control.CaseFacts.DeviceDates;
import org.weibao.warranty.control.CoverRows;
import org.weibao.warranty.control.Deciding;
import org.weibao.warranty.control.Exclusions;
import org.weibao.warranty.control.KnownRow;
import org.weibao.warranty.entity.CaseReads;
import org.weibao.warranty.entity.CoverStore;
import org.weibao.warranty.entity.CoverageEntry;

/** The door to what is owed for a device, from both sides. */
@Stateless
@Guarded
public class CoverageService {

  private static final int MOST_YEARS = 50;

  @Inject DeviceService devices;
  @Inject CoverStore store;
  @Inject CaseReads reads;
  @Inject CoverDecider decider;
  @Inject PolicyBook policies;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * Both chains of a device: rows of its own, and what is derived while it has none.
   *
   * @throws BusinessException {@link org.weibao.device.DeviceProblem#UNKNOWN_SERIAL}
   */
  @Allows("warranty.read")
  public DeviceCover ofDevice(String serial) {
    DeviceView device = devices.getBySerial(serial);
    DeviceDates dates = reads.dates(device.id());
    Exclusions exclusions = decider.exclusions(device, today());
    List<KnownRow> known = CoverRows.of(store.known(device.id()), dates, exclusions.causes());
    List<CoverageView> views = new ArrayList<>();
    store.rows(device.id()).forEach(row -> views.add(view(row)));
    known.stream().filter(row -> row.row().id() < 0).map(this::view).forEach(views::add);
    views.sort(
        Comparator.comparing(
            (CoverageView view) -> view.end().orElse(CoverRows.NEVER), Comparator.reverseOrder()));
    return new DeviceCover(
        device,
        side(views, Side.OWED_TO_OWNER),
        side(views, Side.OWED_TO_US),
        new Deciding(
                known,
                exclusions,
                today().isAfter(dates.warrantyEndsOn().orElse(today()))
                    ? "S01-5.4.2.1"
                    : CoverRows.CONTRACT_CLAUSE)
            .lines(today(), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static List<CoverageView> side(List<CoverageView> views, Side side) {
    return views.stream().filter(view -> view.side() == side).toList();
  }

  /**
   * Enters a row for a device; open requests of the device whose cost was decided are decided
   * again.
   *
   * @throws BusinessException {@link WarrantyProblem}, naming the field
   */
  @Allows("warranty.edit")
  public DeviceCover add(String serial, NewCoverage row, CallContext context) {
    DeviceView device = forChange(serial);
    check(row);
    store.add(
        new CoverageEntry(
            device.id(), row, RowOrigin.ENTERED_ROW, context.personId(), clock.instant()));
    decider.rowsChanged(device.id());
    return ofDevice(serial);
  }

  /**
   * Checks and enters many rows of one device, as an import has them; all or none.
   *
   * @throws BusinessException {@link WarrantyProblem}, naming the field
   */
  @Within
  public void addAll(long deviceId, List<NewCoverage> rows, CallContext context) {
    rows.forEach(this::check);
    rows.forEach(
        row ->
            store.add(
                new CoverageEntry(
                    deviceId, row, RowOrigin.ENTERED_ROW, context.personId(), clock.instant())));
    decider.rowsChanged(deviceId);
  }

  /**
   * Ends a row before its time; one that is ended before its first day never held.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link WarrantyProblem}, naming the field
   */
  @Allows("warranty.edit")
  public DeviceCover end(
      String serial, long rowId, int version, LocalDate lastDay, String why, CallContext context) {
    DeviceView device = forChange(serial);
    CoverageEntry row =
        store
            .findForUpdate(rowId)
            .filter(found -> found.deviceId() == device.id())
            .orElseThrow(() -> new BusinessException(WarrantyProblem.UNKNOWN_ROW, null, rowId));
    row.ensureVersion(version);
    if (lastDay == null) {
      throw new BusinessException(WarrantyProblem.DAY_MISSING, "lastDay");
    }
    String reason = why == null ? "" : why.strip();
    text("reason", reason, NewCoverage.REASON_LENGTH, WarrantyProblem.REASON_MISSING);
    row.end(lastDay, reason, context.personId());
    store.flush();
    decider.rowsChanged(device.id());
    return ofDevice(serial);
  }

  private DeviceView forChange(String serial) {
    DeviceView device = devices.getBySerial(serial);
    if (device.projectId().isPresent()) {
      access.ensureInProject("warranty.edit", device.projectId().get());
    }
    return device;
  }

  private void check(NewCoverage row) {
    present("side", row.side(), WarrantyProblem.SIDE_MISSING);
    present("basis", row.basis(), WarrantyProblem.BASIS_MISSING);
    present("start", row.start(), WarrantyProblem.DAY_MISSING);
    present("end", row.end(), WarrantyProblem.DAY_MISSING);
    if (row.end().isBefore(row.start())) {
      throw new BusinessException(WarrantyProblem.ORDER, "end", row.start());
    }
    if (row.start().isBefore(today().minusYears(MOST_YEARS))) {
      throw new BusinessException(WarrantyProblem.TOO_FAR, "start", MOST_YEARS);
    }
    if (row.end().isAfter(today().plusYears(MOST_YEARS))) {
      throw new BusinessException(WarrantyProblem.TOO_FAR, "end", MOST_YEARS);
    }
    BigDecimal percent = row.percent();
    if (percent == null
        || percent.signum() <= 0
        || percent.compareTo(Shares.WHOLE) > 0
        || percent.stripTrailingZeros().scale() > 2) {
      throw new BusinessException(WarrantyProblem.PERCENT, "percent");
    }
    row.excludes().stream()
        .filter(cause -> policies.word(cause).isEmpty())
        .findFirst()
        .ifPresent(
            cause -> {
              throw new BusinessException(WarrantyProblem.CAUSE, "excludes", cause);
            });
    text("source", row.source(), NewCoverage.SOURCE_LENGTH, WarrantyProblem.SOURCE_MISSING);
    text("reason", row.reason(), NewCoverage.REASON_LENGTH, WarrantyProblem.REASON_MISSING);
    row.component()
        .ifPresent(
            text ->
                text(
                    "component",
                    text,
                    NewCoverage.COMPONENT_LENGTH,
                    WarrantyProblem.COMPONENT_MISSING));
    row.conditions()
        .ifPresent(
            text ->
                text("conditions", text, NewCoverage.CONDITIONS_LENGTH, WarrantyProblem.TOO_LONG));
  }

  private static void present(String field, Object value, WarrantyProblem otherwise) {
    if (value == null) {
      throw new BusinessException(otherwise, field);
    }
  }

  static void text(String field, String text, int longest, WarrantyProblem missing) {
    if (text.isEmpty()) {
      throw new BusinessException(missing, field);
    }
    if (text.length() > longest) {
      throw new BusinessException(WarrantyProblem.TOO_LONG, field, longest);
    }
  }

  private CoverageView view(Row row) {
    LocalDate end = row.optionalDate("last_day").orElseThrow();
    return new CoverageView(
        row.optionalNumber("id"),
        row.constant("side", Side.class),
        CoverStore.costs(row),
        row.optionalText("component"),
        row.optionalConstant("basis", CoverBasis.class),
        row.optionalDate("starts_on"),
        Optional.of(end),
        new BigDecimal(row.text("percent")).stripTrailingZeros(),
        CoverStore.excludes(row),
        row.text("source"),
        row.optionalText("conditions"),
        row.constant("origin", RowOrigin.class),
        row.optionalText("reason"),
        row.optionalText("entered"),
        row.optionalInstant("entered_at"),
        row.optionalText("end_reason"),
        end.isBefore(today()),
        row.integer("version"));
  }

  private CoverageView view(KnownRow known) {
    CoverageRow row = known.row();
    return new CoverageView(
        Optional.empty(),
        row.side(),
        row.costs().stream().sorted().toList(),
        row.component(),
        known.basis(),
        Optional.of(row.start()).filter(day -> day.isAfter(CoverRows.ALWAYS)),
        Optional.of(row.end()),
        row.percent(),
        row.excludes().stream().sorted().toList(),
        row.source(),
        Optional.empty(),
        known.origin(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        row.end().isBefore(today()),
        0);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
