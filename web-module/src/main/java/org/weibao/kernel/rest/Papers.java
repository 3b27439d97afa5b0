package org.weibao.kernel.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** Answers that are papers, and resources that are a paper beside their JSON. */
public final class Papers {

  /** Media type of a paper. */
  public static final String PDF = "application/pdf";

  private static final MediaType PDF_TYPE = MediaType.valueOf(PDF);

  private static final List<Variant> OFFERED =
      Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, PDF_TYPE).build();

  private Papers() {}

  /** Writes a paper in a language. */
  public interface Paper {

    /** Writes it. */
    void write(Locale language, OutputStream out);
  }

  /** Whether the caller would rather have the paper than JSON. */
  public static boolean isAskedFor(Request request) {
    Variant best = request.selectVariant(OFFERED);
    return best != null && PDF_TYPE.equals(best.getMediaType());
  }

  /**
   * A paper in the language that the caller asks for. It is written as a whole before the answer
   * begins, so that a failure is still told as a problem.
   *
   * @param name of the file, without its ending
   */
  public static Response answer(String name, HttpHeaders headers, Paper paper) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    paper.write(ApiLanguage.of(headers.getAcceptableLanguages()), out);
    return Response.ok(out.toByteArray(), PDF_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
        .build();
  }
}
