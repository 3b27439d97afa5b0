package org.weibao.contract;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A new version of the terms of a contract.
 *
 * @param source contract number, annex, page
 * @param texts of the parts that are written; a part that is not there says nothing
 */
public record NewServiceTerms(String source, Map<TermsPart, String> texts) {

  /** Longest source. */
  public static final int SOURCE_LENGTH = 200;

  /** Longest text of a part. */
  public static final int TEXT_LENGTH = 4000;

  /** Without blanks around anything, and without empty texts. */
  public NewServiceTerms {
    source = source == null ? "" : source.strip();
    Map<TermsPart, String> written = new EnumMap<>(TermsPart.class);
    texts.forEach(
        (part, text) -> {
          if (text != null && !text.isBlank()) {
            written.put(part, text.strip());
          }
        });
    texts = Map.copyOf(written);
  }

  /** What is written of a part. */
  public Optional<String> text(TermsPart part) {
    return Optional.ofNullable(texts.get(part));
  }
}
