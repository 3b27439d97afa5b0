package org.weibao.listing.rest;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * What the API document says of all lists alike: {@link ListAnswers} sorts each and writes each as
 * a file.
 */
public final class ListDocument {

  private static final String SORT =
      "Column to sort by, with a minus in front for the largest first; empty values come last";

  private static final String COLUMNS =
      "Columns of a file in their order, separated by commas; without it those that pages show";

  private static final String FORMAT =
      "csv or xlsx for a file of everything that fits; without it Accept decides, or JSON";

  private ListDocument() {}

  /** Completes the operation of a list, which is known by answering CSV of no stated form. */
  public static void complete(Operation operation) {
    APIResponse answer = operation.getResponses().getAPIResponse("200");
    Content content = answer == null ? null : answer.getContent();
    if (content == null || !isOpen(content.getMediaType(ListAnswers.CSV))) {
      return;
    }
    operation.addParameter(parameter(ListAnswers.SORT, SORT));
    operation.addParameter(parameter(ListAnswers.COLUMNS, COLUMNS));
    operation.addParameter(parameter(ListAnswers.FORMAT, FORMAT));
    content.addMediaType(ListAnswers.CSV, file());
    content.addMediaType(ListAnswers.XLSX, file());
  }

  private static boolean isOpen(MediaType csv) {
    return csv != null && (csv.getSchema() == null || csv.getSchema().getType() == null);
  }

  private static MediaType file() {
    return OASFactory.createMediaType()
        .schema(OASFactory.createSchema().type(SchemaType.STRING).format("binary"));
  }

  private static Parameter parameter(String name, String description) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.QUERY)
        .description(description)
        .schema(OASFactory.createSchema().type(SchemaType.STRING));
  }
}
