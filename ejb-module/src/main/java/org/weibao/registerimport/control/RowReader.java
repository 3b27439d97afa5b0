package org.weibao.registerimport.control;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.weibao.registerimport.RegisterColumn;
import org.weibao.registerimport.RegisterImportProblem;
import org.weibao.registerimport.RowProblem;
import org.weibao.request.EmergencyGround;
import org.weibao.request.Urgency;

/** Reads one row and gathers everything that is wrong with it, not only the first thing. */
final class RowReader {

  /** Dates before this year are slips of the pen. */
  private static final int FIRST_YEAR = 2000;

  /** The property centre's clock may run ahead; the register itself allows as much. */
  private static final Duration CLOCK_DRIFT = Duration.ofMinutes(5);

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final SourceRow row;
  private final ZoneId zone;
  private final Instant now;
  private final List<RowProblem> problems = new ArrayList<>();

  RowReader(SourceRow row, ZoneId zone, Instant now) {
    this.row = row;
    this.zone = zone;
    this.now = now;
  }

  List<RowProblem> problems() {
    return problems;
  }

  Optional<RegisterEntry> read() {
    Optional<String> registerNumber = identifier(RegisterColumn.REGISTER_NUMBER);
    Optional<String> projectCode = identifier(RegisterColumn.PROJECT_CODE);
    Optional<Instant> receivedAt = receivedAt();
    Optional<String> building = identifier(RegisterColumn.BUILDING);
    Optional<String> room = identifier(RegisterColumn.ROOM);
    Optional<String> owner = text(RegisterColumn.OWNER);
    Optional<String> phone = text(RegisterColumn.PHONE);
    Optional<String> deviceSerial = identifier(RegisterColumn.DEVICE_SERIAL);
    Optional<String> productModel = text(RegisterColumn.PRODUCT_MODEL);
    Optional<String> location = text(RegisterColumn.LOCATION);
    Optional<String> demand = text(RegisterColumn.DEMAND);
    Optional<Urgency> urgency = urgency();
    Optional<EmergencyGround> ground = ground(urgency);
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RegisterEntry(
            row.number(),
            registerNumber.orElseThrow(),
            projectCode.orElseThrow(),
            receivedAt.orElseThrow(),
            building,
            room,
            owner,
            phone,
            deviceSerial,
            productModel,
            location,
            demand.orElseThrow(),
            urgency.orElseThrow(),
            ground));
  }

  private Optional<String> text(RegisterColumn column) {
    Cell cell = row.cell(column);
    if (cell.isBlank()) {
      if (column.required()) {
        add(column, RegisterImportProblem.CELL_MISSING);
      }
      return Optional.empty();
    }
    if (cell.faulty() || cell.text().codePoints().anyMatch(StorableText::isUnstorable)) {
      add(column, RegisterImportProblem.CELL_UNREADABLE);
      return Optional.empty();
    }
    if (cell.text().length() > column.maxLength()) {
      add(column, RegisterImportProblem.CELL_TOO_LONG, column.maxLength());
      return Optional.empty();
    }
    return Optional.of(cell.text());
  }

  /** Numbers and codes are the same however wide their letters and spaces were typed. */
  private Optional<String> identifier(RegisterColumn column) {
    Optional<String> text = text(column);
    if (text.isEmpty()) {
      return text;
    }
    String plain =
        SPACES
            .matcher(
                INVISIBLE
                    .matcher(Normalizer.normalize(text.get(), Normalizer.Form.NFKC))
                    .replaceAll(""))
            .replaceAll(" ")
            .strip();
    if (plain.length() > column.maxLength()) {
      add(column, RegisterImportProblem.CELL_TOO_LONG, column.maxLength());
      return Optional.empty();
    }
    if (plain.isEmpty() && column.required()) {
      add(column, RegisterImportProblem.CELL_MISSING);
    }
    return Optional.of(plain).filter(some -> !some.isEmpty());
  }

  private Optional<Instant> receivedAt() {
    RegisterColumn column = RegisterColumn.RECEIVED_AT;
    if (text(column).isEmpty()) {
      return Optional.empty();
    }
    Optional<Instant> read = DateReader.read(row.cell(column), zone);
    if (read.isEmpty()) {
      add(column, RegisterImportProblem.DATE_UNREADABLE);
    } else if (read.get().isAfter(now.plus(CLOCK_DRIFT))) {
      add(column, RegisterImportProblem.DATE_IN_FUTURE);
    } else if (read.get().isBefore(LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay(zone).toInstant())) {
      add(column, RegisterImportProblem.DATE_TOO_OLD, FIRST_YEAR);
    }
    return read;
  }

  private Optional<Urgency> urgency() {
    return text(RegisterColumn.URGENCY)
        .flatMap(
            word -> {
              Optional<Urgency> known = RegisterVocabulary.get().urgency(word);
              if (known.isEmpty()) {
                add(RegisterColumn.URGENCY, RegisterImportProblem.URGENCY_UNKNOWN);
              }
              return known;
            });
  }

  private Optional<EmergencyGround> ground(Optional<Urgency> urgency) {
    RegisterColumn column = RegisterColumn.EMERGENCY_GROUND;
    int before = problems.size();
    Optional<String> words = text(column);
    if (problems.size() > before || urgency.isEmpty()) {
      return Optional.empty();
    }
    boolean emergency = urgency.get() == Urgency.EMERGENCY;
    if (emergency && words.isEmpty()) {
      add(column, RegisterImportProblem.GROUND_MISSING);
    }
    if (!emergency && words.isPresent()) {
      add(column, RegisterImportProblem.GROUND_WITHOUT_EMERGENCY);
    }
    Optional<EmergencyGround> ground = words.flatMap(RegisterVocabulary.get()::ground);
    if (emergency && words.isPresent() && ground.isEmpty()) {
      add(column, RegisterImportProblem.GROUND_UNKNOWN);
    }
    return ground;
  }

  private void add(RegisterColumn column, RegisterImportProblem problem, Object... arguments) {
    problems.add(RowProblem.of(row.number(), column, row.cell(column).text(), problem, arguments));
  }
}
