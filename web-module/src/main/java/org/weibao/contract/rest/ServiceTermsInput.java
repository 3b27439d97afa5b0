package org.weibao.contract.rest;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.contract.NewServiceTerms;
import org.weibao.contract.TermsPart;

/** A new version of the terms of a contract. */
@Schema(name = "NewServiceTerms", description = "A new version of the terms of a contract")
public record ServiceTermsInput(
    @Schema(example = "GZ-2024-017, annex 3") @Size(max = NewServiceTerms.SOURCE_LENGTH)
        String source,
    @Size(max = NewServiceTerms.TEXT_LENGTH) String scope,
    @Size(max = NewServiceTerms.TEXT_LENGTH) String responsibility,
    @Size(max = NewServiceTerms.TEXT_LENGTH) String requirements,
    @Schema(description = "Operation instruction") @Size(max = NewServiceTerms.TEXT_LENGTH)
        String instruction) {

  NewServiceTerms terms() {
    Map<TermsPart, String> texts = new HashMap<>();
    texts.put(TermsPart.SCOPE, scope);
    texts.put(TermsPart.RESPONSIBILITY, responsibility);
    texts.put(TermsPart.REQUIREMENTS, requirements);
    texts.put(TermsPart.INSTRUCTION, instruction);
    return new NewServiceTerms(source, texts);
  }
}
