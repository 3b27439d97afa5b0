package org.weibao.contract.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.contract.ServiceTermsView;
import org.weibao.contract.TermsPart;
import org.weibao.kernel.rest.Instants;

/** The terms of a contract. */
@Schema(
    name = "ServiceTerms",
    description = "The terms of a project's contract by which it is served")
public record ServiceTermsAnswer(
    long projectId,
    @Schema(description = "Version, the entity tag's number; 0 if none is entered") int number,
    @Schema(description = "Contract number, annex, page") String source,
    String scope,
    String responsibility,
    String requirements,
    @Schema(description = "Operation instruction") String instruction,
    OffsetDateTime writtenAt,
    String writtenByName,
    @Schema(description = "Parts that the packs of the project ask for") Set<TermsPart> needs,
    @Schema(description = "Clauses that want the terms to be known") List<String> clauses,
    @Schema(description = "When the caller read this version; absent if he has not")
        OffsetDateTime readAt,
    @Schema(description = "Who has read this version, the first first") List<Reader> readers) {

  /** Somebody who has read them. */
  @Schema(name = "ServiceTermsReader")
  public record Reader(String name, OffsetDateTime at) {}

  static ServiceTermsAnswer of(ServiceTermsView view, ZoneId zone) {
    return new ServiceTermsAnswer(
        view.projectId(),
        view.number(),
        view.source().orElse(null),
        view.text(TermsPart.SCOPE).orElse(null),
        view.text(TermsPart.RESPONSIBILITY).orElse(null),
        view.text(TermsPart.REQUIREMENTS).orElse(null),
        view.text(TermsPart.INSTRUCTION).orElse(null),
        Instants.at(view.writtenAt(), zone),
        view.writtenByName().orElse(null),
        view.needs(),
        view.clauses(),
        Instants.at(view.readAt(), zone),
        view.readers().stream()
            .map(reader -> new Reader(reader.name(), Instants.at(reader.at(), zone)))
            .toList());
  }
}
