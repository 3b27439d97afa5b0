package org.weibao.report;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weibao.report.control.SheetPdf;

/**
 * A paper in sections, put together by whichever capability it is about, in the reader's language
 * already.
 *
 * @param title what it is
 * @param mark at the right of the title, for example a version
 * @param form code of the form; may be empty
 * @param subject what it is about
 * @param place where
 * @param asOf up to when, or by which clause
 * @param printed when it was printed, and by whom
 * @param lines in their order
 */
public record Sheet(
    String title,
    String mark,
    String form,
    String subject,
    String place,
    String asOf,
    String printed,
    List<Line> lines) {

  /** Lines are copied. */
  public Sheet {
    lines = List.copyOf(lines);
  }

  /** How a line looks. */
  public enum Kind {
    /** One text over the whole width. */
    TEXT,
    /** A name and a value. */
    PAIR,
    /** A name and a picture, as a drawn signature. */
    PICTURE,
    /** The head of a table of four columns. */
    HEAD,
    /** A row of a table of four columns. */
    ROW
  }

  /**
   * A line.
   *
   * @param section heading under which it stands
   * @param cells one, two or four of them
   * @param picture PNG of a line that has one
   */
  public record Line(String section, Kind kind, List<String> cells, Optional<byte[]> picture) {

    /** Cells are copied. */
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /** Puts lines together under headings. */
  public static final class Lines {

    private final List<Line> all = new ArrayList<>();
    private String section = "";

    /** What follows stands under this heading. */
    public Lines section(String heading) {
      section = heading;
      return this;
    }

    /** A line. */
    public Lines add(Kind kind, String... cells) {
      all.add(new Line(section, kind, List.of(cells), Optional.empty()));
      return this;
    }

    /**
     * What somebody drew with a finger; nothing where nobody did.
     *
     * @param png the picture
     */
    public Lines drawn(String name, Optional<byte[]> png) {
      png.ifPresent(
          picture -> all.add(new Line(section, Kind.PICTURE, List.of(name), Optional.of(picture))));
      return this;
    }

    /** All of them. */
    public List<Line> all() {
      return all;
    }
  }

  /** Writes the sheet as PDF, A4. */
  public void write(Locale language, OutputStream out) {
    SheetPdf.write(this, language, out);
  }
}
