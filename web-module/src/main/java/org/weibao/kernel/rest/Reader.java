package org.weibao.kernel.rest;

import java.util.Locale;
import java.util.Optional;
import org.weibao.kernel.StaleVersion;
import org.weibao.kernel.listing.CellText;

/** Who reads the answers of a request. */
public interface Reader {

  /** Values in a language and in the reader's time zone. */
  CellText words(Locale language);

  /** Who was faster and what he changed; empty if that is not known. */
  Optional<Problem.Meanwhile> meanwhile(StaleVersion late, CellText words);
}
