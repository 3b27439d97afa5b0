package org.weibao.numbering;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weibao.kernel.BusinessException;

/**
 * How a number looks. {@code YYYY} and {@code YY} are the year, {@code Q} the quarter, {@code MM}
 * the month, {@code DD} the day, a row of {@code N} the count with leading zeros; signs such as
 * {@code -} or {@code /} stand for themselves, and so does what is put between apostrophes: {@code
 * 'SR'YYMM-NNNNNN}.
 *
 * <p>A pattern has to keep its numbers apart: if the count starts anew each month, year and month
 * are in the number.
 */
public final class NumberPattern {

  private static final Pattern TOKEN =
      Pattern.compile("YYYY|YY|MM|DD|Q|N+|'([^']+)'|([^A-Za-z'\\d])");

  private static final int CENTURY = 2000;

  /** More digits than a count can have. */
  private static final int MOST_DIGITS = 18;

  private final String text;
  private final Reset reset;
  private final Overflow overflow;
  private final List<Part> parts;
  private final int digits;
  private final Pattern reader;

  private NumberPattern(String text, Reset reset, Overflow overflow, List<Part> parts) {
    this.text = text;
    this.reset = reset;
    this.overflow = overflow;
    this.parts = List.copyOf(parts);
    this.digits =
        parts.stream()
            .filter(part -> part.field() == Field.COUNT)
            .findFirst()
            .orElseThrow()
            .width();
    this.reader = reader();
  }

  /**
   * A pattern as people write it.
   *
   * @throws IllegalArgumentException if it is none, or would give one number twice
   */
  public static NumberPattern parse(String text, Reset reset, Overflow overflow) {
    Objects.requireNonNull(reset, "reset");
    Objects.requireNonNull(overflow, "overflow");
    List<Part> parts = new ArrayList<>();
    Matcher tokens = TOKEN.matcher(text);
    int end = 0;
    while (tokens.find() && tokens.start() == end) {
      parts.add(part(tokens));
      end = tokens.end();
    }
    if (end != text.length()) {
      throw new IllegalArgumentException(
          text + ": not understood from " + text.substring(end) + "; words stand in apostrophes");
    }
    check(text, reset, overflow, parts);
    return new NumberPattern(text, reset, overflow, parts);
  }

  /** When the count starts anew. */
  public Reset reset() {
    return reset;
  }

  /** The largest count that there is room for. */
  public long largest() {
    return overflow == Overflow.WIDEN ? Long.MAX_VALUE : Long.parseLong("9".repeat(digits));
  }

  /**
   * Writes a number.
   *
   * @param day decides year, quarter and month
   * @param count from 1
   * @throws BusinessException with {@link NumberProblem#USED_UP} if it has too many digits
   */
  public String format(LocalDate day, long count) {
    if (count < 1) {
      throw new IllegalArgumentException("counts begin with 1, not with " + count);
    }
    if (count > largest()) {
      throw new BusinessException(NumberProblem.USED_UP, null, text, reset.period(day));
    }
    StringBuilder number = new StringBuilder();
    for (Part part : parts) {
      number.append(
          switch (part.field()) {
            case YEAR -> padded(day.getYear() % (part.width() == 2 ? 100 : 10_000), part.width());
            case QUARTER -> String.valueOf(day.get(IsoFields.QUARTER_OF_YEAR));
            case MONTH -> padded(day.getMonthValue(), part.width());
            case DAY -> padded(day.getDayOfMonth(), part.width());
            case COUNT -> padded(count, part.width());
            case LITERAL -> part.literal();
          });
    }
    return number.toString();
  }

  /**
   * Reads a number.
   *
   * @throws BusinessException with {@link NumberProblem#UNREADABLE} if it is none of this pattern
   */
  public ParsedNumber read(String number) {
    Matcher matcher = reader.matcher(number);
    if (!matcher.matches()) {
      throw new BusinessException(NumberProblem.UNREADABLE, null, number, text);
    }
    Optional<Integer> year = Optional.empty();
    Optional<Integer> quarter = Optional.empty();
    Optional<Integer> month = Optional.empty();
    Optional<Integer> day = Optional.empty();
    long count = 0;
    int group = 1;
    for (Part part : parts) {
      if (part.field() == Field.LITERAL) {
        continue;
      }
      long value = Long.parseLong(matcher.group(group++));
      switch (part.field()) {
        case YEAR -> year = Optional.of((int) value + (part.width() == 2 ? CENTURY : 0));
        case QUARTER -> quarter = Optional.of((int) value);
        case MONTH -> month = Optional.of((int) value);
        case DAY -> day = Optional.of((int) value);
        default -> count = value;
      }
    }
    if (count == 0) {
      throw new BusinessException(NumberProblem.UNREADABLE, null, number, text);
    }
    return new ParsedNumber(year, quarter, month, day, count);
  }

  private Pattern reader() {
    StringBuilder expression = new StringBuilder();
    for (Part part : parts) {
      expression.append(
          switch (part.field()) {
            case YEAR -> "(\\d{" + part.width() + "})";
            case QUARTER -> "([1-4])";
            case MONTH -> "(0[1-9]|1[0-2])";
            case DAY -> "(0[1-9]|[12]\\d|3[01])";
            case COUNT ->
                overflow == Overflow.REFUSE
                    ? "(\\d{" + part.width() + "})"
                    : "(\\d{" + part.width() + "}|[1-9]\\d{" + part.width() + ",17})";
            case LITERAL -> Pattern.quote(part.literal());
          });
    }
    return Pattern.compile(expression.toString());
  }

  private static Part part(Matcher tokens) {
    String token = tokens.group();
    if (tokens.group(1) != null) {
      return new Part(Field.LITERAL, 0, tokens.group(1));
    }
    return switch (token.charAt(0)) {
      case 'Y' -> new Part(Field.YEAR, token.length(), "");
      case 'Q' -> new Part(Field.QUARTER, 1, "");
      case 'M' -> new Part(Field.MONTH, token.length(), "");
      case 'D' -> new Part(Field.DAY, token.length(), "");
      case 'N' -> new Part(Field.COUNT, token.length(), "");
      default -> new Part(Field.LITERAL, 0, token);
    };
  }

  private static void check(String text, Reset reset, Overflow overflow, List<Part> parts) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    for (Part part : parts) {
      if (part.field() != Field.LITERAL && !fields.add(part.field())) {
        throw new IllegalArgumentException(text + " has " + part.field() + " twice");
      }
    }
    if (!fields.contains(Field.COUNT)) {
      throw new IllegalArgumentException(text + " has no count");
    }
    if (!fields.containsAll(needed(reset, fields))) {
      throw new IllegalArgumentException(
          text + " gives a number twice if the count starts anew: " + reset);
    }
    Part count = parts.get(parts.size() - 1);
    if (overflow == Overflow.WIDEN && count.field() != Field.COUNT) {
      throw new IllegalArgumentException(text + ": only a count at the end can get longer");
    }
    if (parts.stream().anyMatch(part -> part.width() > MOST_DIGITS)) {
      throw new IllegalArgumentException(text + " has more digits than a count");
    }
  }

  private static Set<Field> needed(Reset reset, Set<Field> fields) {
    return switch (reset) {
      case NEVER -> Set.of();
      case YEAR -> Set.of(Field.YEAR);
      case QUARTER ->
          Set.of(Field.YEAR, fields.contains(Field.MONTH) ? Field.MONTH : Field.QUARTER);
      case MONTH -> Set.of(Field.YEAR, Field.MONTH);
      case DAY -> Set.of(Field.YEAR, Field.MONTH, Field.DAY);
    };
  }

  private static String padded(long value, int width) {
    return ("%0" + width + "d").formatted(value);
  }

  @Override
  public String toString() {
    return text;
  }

  private enum Field {
    YEAR,
    QUARTER,
    MONTH,
    DAY,
    COUNT,
    LITERAL
  }

  /** One piece of a number. */
  private record Part(Field field, int width, String literal) {}
}
