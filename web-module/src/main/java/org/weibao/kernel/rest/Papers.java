package org.weibao.kernel.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Variant;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

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

  /**
   * The paper where the caller would rather have it than JSON; only what is answered is made.
   *
   * @param name of the file, without its ending
   * @param json the other answer
   */
  public static Response orJson(
      Request request,
      HttpHeaders headers,
      String name,
      Paper paper,
      Supplier<ResponseBuilder> json) {
    return isAskedFor(request)
        ? answer(name, headers, paper)
        : json.get().type(MediaType.APPLICATION_JSON_TYPE).build();
  }

  private static boolean isAskedFor(Request request) {
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
