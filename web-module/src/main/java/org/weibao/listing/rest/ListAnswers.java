package org.weibao.listing.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.weibao.kernel.listing.CellText;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Sort;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.kernel.rest.FieldError;
import org.weibao.kernel.rest.InvalidInput;
import org.weibao.kernel.rest.Values;
import org.weibao.listing.FileFormat;
import org.weibao.listing.ListFile;

/**
 * Answers that are lists: as JSON a page, as a file everything that fits, in the language of {@code
 * Accept-Language} and the department's zone.
 */
@ApplicationScoped
public class ListAnswers {

  /** Media types of a list. */
  public static final String CSV = "text/csv";

  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Parameters that all lists have. */
  static final String SORT = "sort";

  static final String COLUMNS = "columns";
  static final String FORMAT = "format";

  @Inject Clock clock;

  /**
   * The answer that the address and the headers ask for.
   *
   * @param list what a file shows; a page of JSON does not ask
   * @param json makes the body of a page, given the query with its order
   */
  public <R> Response answer(
      HttpHeaders headers,
      UriInfo uri,
      Supplier<ListDoor<R>> list,
      ListQuery query,
      Function<ListQuery, Object> json) {
    ListQuery sorted = query.sorted(parameter(uri, SORT).map(Sort::parse));
    Optional<FileFormat> format = format(headers, uri);
    if (format.isPresent()) {
      ListDoor<R> door = list.get();
      return file(headers, format.get(), ListFile.of(door, sorted, columns(uri, door.listing())));
    }
    return Response.ok(json.apply(sorted), MediaType.APPLICATION_JSON).build();
  }

  private <R> Response file(HttpHeaders headers, FileFormat format, ListFile<R> file) {
    CellText text =
        new CellText(ApiLanguage.of(headers.getAcceptableLanguages()), clock.getZone(), clock);
    StreamingOutput body = out -> file.write(format, text, out);
    String name =
        URLEncoder.encode(file.name(format, text), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(
            body, format.mediaType() + (format == FileFormat.CSV ? ";charset=UTF-8" : ""))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
        .build();
  }

  private static Optional<FileFormat> format(HttpHeaders headers, UriInfo uri) {
    Optional<String> asked = parameter(uri, FORMAT);
    if (asked.isPresent()) {
      return asked
          .map(text -> text.toUpperCase(Locale.ROOT))
          .filter(text -> !text.equals("JSON"))
          .map(text -> Values.read(FORMAT, text, FileFormat.class));
    }
    for (MediaType accepted : headers.getAcceptableMediaTypes()) {
      if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
        return Optional.empty();
      }
      for (FileFormat format : FileFormat.values()) {
        if (accepted.isCompatible(MediaType.valueOf(format.mediaType()))) {
          return Optional.of(format);
        }
      }
    }
    return Optional.empty();
  }

  private static <R> List<Column<R>> columns(UriInfo uri, Listing<R> listing) {
    return parameter(uri, COLUMNS)
        .map(
            keys ->
                Stream.of(keys.split(",", -1))
                    .distinct()
                    .map(key -> listing.column(key).orElseThrow(ListAnswers::unknownColumn))
                    .toList())
        .orElseGet(() -> listing.columns().stream().filter(Column::shown).toList());
  }

  private static InvalidInput unknownColumn() {
    return new InvalidInput(List.of(FieldError.of(COLUMNS, "field.invalid")));
  }

  private static Optional<String> parameter(UriInfo uri, String name) {
    return Optional.ofNullable(uri.getQueryParameters().getFirst(name))
        .filter(text -> !text.isBlank());
  }
}
