package org.weibao.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.regulation.control.Catalogue;
import org.weibao.regulation.control.CatalogueReader;

/** The catalogue of clauses, read when it is first asked for. */
@ApplicationScoped
public class RegulationCatalogue {

  @Inject
  @ConfigProperty(name = "weibao.config")
  Optional<String> configFolder;

  private volatile Catalogue catalogue;

  /** Whether the catalogue holds a clause of this id. */
  public boolean knows(String clause) {
    return catalogue().clauses().containsKey(clause);
  }

  Catalogue catalogue() {
    Catalogue current = catalogue;
    if (current == null) {
      current = new CatalogueReader(configFolder.map(Path::of)).read();
      catalogue = current;
    }
    return current;
  }
}
