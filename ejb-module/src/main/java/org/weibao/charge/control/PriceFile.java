package org.weibao.charge.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.charge.PriceKind;
import org.weibao.charge.PriceLineView;
import org.weibao.charge.PriceListProblem;
import org.weibao.charge.PriceRowProblem;
import org.weibao.charge.PriceUnit;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Messages;
import org.weibao.kernel.ProblemCode;
import org.weibao.policy.LocalNames;
import org.weibao.registerimport.TableFile.Line;

/** Reads a table of prices, whose headers may be in any language of the product. */
public final class PriceFile {

  /** Most lines of a list. */
  public static final int MOST_LINES = 2_000;

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE);

  /** Headers stand among the first rows. */
  private static final int HEADER_ROWS = 10;

  private static final int NAME_LENGTH = 200;
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

  /** At most nine figures before the point and four after it, as the price is stored. */
  private static final Pattern PRICE = Pattern.compile("\\d{1,9}(\\.\\d{1,4})?");

  private final Map<PriceColumn, Integer> places;
  private final List<PriceLineView> lines = new ArrayList<>();
  private final List<PriceRowProblem> problems = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();

  private PriceFile(Map<PriceColumn, Integer> places) {
    this.places = places;
  }

  /**
   * Reads the reading in which most headers are known.
   *
   * @param language of names in refusals
   * @throws BusinessException {@link PriceListProblem#COLUMNS}, {@link PriceListProblem#EMPTY} or
   *     {@link PriceListProblem#TOO_LONG}
   */
  public static PriceFile read(List<List<Line>> readings, Locale language) {
    Map<PriceColumn, Integer> best = Map.of();
    List<Line> rows = List.of();
    for (List<Line> reading : readings) {
      for (int i = 0; i < Math.min(HEADER_ROWS, reading.size()); i++) {
        Map<PriceColumn, Integer> places = places(reading.get(i));
        if (places.size() > best.size()) {
          best = places;
          rows = reading.subList(i + 1, reading.size());
        }
      }
    }
    Map<PriceColumn, Integer> found = best;
    if (found.size() < PriceColumn.values().length) {
      throw new BusinessException(
          PriceListProblem.COLUMNS,
          "file",
          Stream.of(PriceColumn.values())
              .filter(column -> !found.containsKey(column))
              .map(column -> header(language, column))
              .collect(Collectors.joining(", ")));
    }
    if (rows.isEmpty()) {
      throw new BusinessException(PriceListProblem.EMPTY, "file");
    }
    if (rows.size() > MOST_LINES) {
      throw new BusinessException(PriceListProblem.TOO_LONG, "file", MOST_LINES);
    }
    PriceFile file = new PriceFile(found);
    rows.forEach(file::take);
    return file;
  }

  /** Header of a column. */
  public static String header(Locale language, PriceColumn column) {
    return Messages.text(language, "pricelist.column." + column.key());
  }

  private static Map<PriceColumn, Integer> places(Line header) {
    Map<PriceColumn, Integer> places = new EnumMap<>(PriceColumn.class);
    for (int i = 0; i < header.cells().size(); i++) {
      int place = i;
      String cell = header.cell(i);
      Arrays.stream(PriceColumn.values())
          .filter(column -> isNamed(column, cell))
          .forEach(column -> places.putIfAbsent(column, place));
    }
    return places;
  }

  private static boolean isNamed(PriceColumn column, String cell) {
    return column.key().equalsIgnoreCase(cell)
        || LANGUAGES.stream().anyMatch(language -> header(language, column).equalsIgnoreCase(cell));
  }

  private void take(Line row) {
    int before = problems.size();
    String code = code(row);
    Optional<PriceKind> kind = choice(row, PriceColumn.KIND, PriceKind.values());
    LocalNames names =
        new LocalNames(
            name(row, PriceColumn.NAME_EN),
            name(row, PriceColumn.NAME_ZH),
            name(row, PriceColumn.NAME_ZH_TW));
    Optional<PriceUnit> unit = choice(row, PriceColumn.UNIT, PriceUnit.values());
    Optional<BigDecimal> price = price(row);
    if (problems.size() == before) {
      lines.add(
          new PriceLineView(
              code, kind.orElseThrow(), names, unit.orElseThrow(), price.orElseThrow()));
    }
  }

  private String code(Line row) {
    String code = cell(row, PriceColumn.CODE);
    if (code.isEmpty()) {
      problem(row, PriceColumn.CODE, PriceListProblem.ROW_EMPTY);
    } else if (!CODE.matcher(code).matches()) {
      problem(row, PriceColumn.CODE, PriceListProblem.ROW_CODE);
    } else if (!codes.add(code)) {
      problem(row, PriceColumn.CODE, PriceListProblem.ROW_TWICE);
    }
    return code;
  }

  private String name(Line row, PriceColumn column) {
    String name = cell(row, column);
    if (name.isEmpty()) {
      problem(row, column, PriceListProblem.ROW_EMPTY);
    } else if (name.length() > NAME_LENGTH) {
      problem(row, column, PriceListProblem.TOO_LONG, NAME_LENGTH);
    }
    return name;
  }

  private <E extends Enum<E>> Optional<E> choice(Line row, PriceColumn column, E[] constants) {
    String cell = cell(row, column);
    Optional<E> found =
        Arrays.stream(constants).filter(constant -> isNamed(constant, cell)).findFirst();
    if (found.isEmpty()) {
      problem(
          row,
          column,
          PriceListProblem.ROW_CHOICE,
          Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", ")));
    }
    return found;
  }

  private static boolean isNamed(Enum<?> constant, String cell) {
    return constant.name().equalsIgnoreCase(cell)
        || LANGUAGES.stream()
            .anyMatch(language -> Messages.text(language, constant).equalsIgnoreCase(cell));
  }

  private Optional<BigDecimal> price(Line row) {
    String cell = cell(row, PriceColumn.UNIT_PRICE);
    if (!PRICE.matcher(cell).matches()) {
      problem(row, PriceColumn.UNIT_PRICE, PriceListProblem.ROW_PRICE);
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(cell));
  }

  private String cell(Line row, PriceColumn column) {
    return row.cell(places.get(column));
  }

  private void problem(Line row, PriceColumn column, ProblemCode problem, Object... arguments) {
    problems.add(
        new PriceRowProblem(
            row.number(),
            column.key(),
            cell(row, column),
            problem.code(),
            Arrays.stream(arguments).map(String::valueOf).toList()));
  }

  /** Lines of the rows that are right. */
  public List<PriceLineView> lines() {
    return List.copyOf(lines);
  }

  /** What is wrong, in the order of the rows. */
  public List<PriceRowProblem> problems() {
    return List.copyOf(problems);
  }
}
