package org.weibao.registerimport.control;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.weibao.kernel.BusinessException;
import org.weibao.registerimport.RegisterImportProblem;

/**
 * Reads a register in separated text. Encoding and separator are found by trying: the pair that
 * makes most headers readable is right.
 */
final class TextSource {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char[] SEPARATORS = {',', ';', '\t'};

  /** Stands before a line that explains; see the template. */
  private static final String REMARK = "#";

  /** What Excel writes in mainland China, and in Taiwan and Hong Kong. */
  private static final List<String> EAST_ASIAN = List.of("GB18030", "Big5-HKSCS");

  private TextSource() {}

  static List<SourceRow> read(byte[] content, Locale language) {
    Candidate best = null;
    for (String text : texts(content)) {
      for (char separator : SEPARATORS) {
        Candidate candidate = new Candidate(text, separator, header(text, separator));
        if (best == null || candidate.header.recognised() > best.header.recognised()) {
          best = candidate;
        }
      }
    }
    best.header.ensureComplete(language);
    return best.rows();
  }

  /** The rows by each encoding that fits and each separator. */
  static List<List<SourceRow.Raw>> readings(byte[] content) {
    List<List<SourceRow.Raw>> readings = new ArrayList<>();
    for (String text : texts(content)) {
      for (char separator : SEPARATORS) {
        readings.add(rows(text, separator));
      }
    }
    return readings;
  }

  private static List<SourceRow.Raw> rows(String text, char separator) {
    try (CSVParser parser = parser(text, separator)) {
      return parser.stream()
          .limit(RegisterLimits.MAX_LINES)
          .map(TextSource::raw)
          .filter(raw -> !raw.isBlank() && !isRemark(raw))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw damaged(e);
    }
  }

  private static List<String> texts(byte[] content) {
    List<String> readings = decode(content);
    if (readings.isEmpty()) {
      throw new BusinessException(RegisterImportProblem.ENCODING, "file");
    }
    if (readings.get(0).indexOf('\0') >= 0) {
      throw new BusinessException(RegisterImportProblem.FILE_TYPE, "file");
    }
    return readings;
  }

  private static TableHeader header(String text, char separator) {
    List<SourceRow.Raw> first = new ArrayList<>();
    try (CSVParser parser = parser(text, separator)) {
      for (CSVRecord line : parser) {
        first.add(raw(line));
        if (first.size() == RegisterLimits.HEADER_ROWS) {
          break;
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw damaged(e);
    }
    return TableHeader.find(first);
  }

  private record Candidate(String text, char separator, TableHeader header) {

    List<SourceRow> rows() {
      List<SourceRow> rows = new ArrayList<>();
      try (CSVParser parser = parser(text, separator)) {
        for (CSVRecord line : parser) {
          SourceRow.Raw raw = raw(line);
          if (raw.number() > header.row() && !raw.isBlank() && !isRemark(raw)) {
            rows.add(header.assign(raw));
            RegisterSource.ensureRoomFor(rows.size());
          }
        }
      } catch (IOException | UncheckedIOException e) {
        throw damaged(e);
      }
      rows.removeIf(SourceRow::isBlank);
      return rows;
    }
  }

  /** Only the first cell is filled: a line that starts so but has more cells is a row. */
  private static boolean isRemark(SourceRow.Raw raw) {
    return raw.cells().get(0).text().startsWith(REMARK)
        && raw.cells().stream().skip(1).allMatch(Cell::isBlank);
  }

  private static CSVParser parser(String text, char separator) throws IOException {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(separator)
        .setIgnoreEmptyLines(false)
        .setLenientEof(true)
        .setTrailingData(true)
        .get()
        .parse(new StringReader(text));
  }

  private static SourceRow.Raw raw(CSVRecord line) {
    List<Cell> cells = line.stream().limit(RegisterLimits.MAX_COLUMNS).map(Cell::text).toList();
    return new SourceRow.Raw((int) line.getRecordNumber(), cells);
  }

  private static BusinessException damaged(Exception cause) {
    BusinessException refusal = new BusinessException(RegisterImportProblem.FILE_DAMAGED, "file");
    refusal.initCause(cause);
    return refusal;
  }

  /**
   * The text in each encoding that fits every byte; one that names itself or UTF-8 stands alone.
   */
  private static List<String> decode(byte[] content) {
    Charset named = byteOrderMark(content);
    Optional<String> unicode = decode(content, named == null ? StandardCharsets.UTF_8 : named);
    if (unicode.isPresent() || named != null) {
      return unicode.map(TextSource::withoutMark).stream().toList();
    }
    return EAST_ASIAN.stream()
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .flatMap(charset -> decode(content, charset).stream())
        .toList();
  }

  private static Charset byteOrderMark(byte[] content) {
    if (content.length < 2) {
      return null;
    }
    int start = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
    return switch (start) {
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      default -> null;
    };
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static Optional<String> decode(byte[] content, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString());
    } catch (CharacterCodingException doesNotFit) {
      return Optional.empty();
    }
  }
}
