package org.weibao.masterimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.masterimport.control.LimitsFile;

/** The limits in force: the operator's, or those that ship. */
@ApplicationScoped
public class ImportSettings {

  @Inject
  @ConfigProperty(name = "weibao.config")
  Optional<String> configFolder;

  private volatile ImportLimits limits;

  /** How long files are kept, and how many rows are taken at once. */
  public ImportLimits limits() {
    ImportLimits current = limits;
    if (current == null) {
      current =
          configFolder
              .map(Path::of)
              .filter(folder -> Files.exists(folder.resolve(LimitsFile.FILE)))
              .map(LimitsFile::read)
              .orElseGet(LimitsFile::shipped);
      limits = current;
    }
    return current;
  }
}
