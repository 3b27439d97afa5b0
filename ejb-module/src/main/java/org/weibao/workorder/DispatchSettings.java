package org.weibao.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.workorder.control.DispatchFile;

/** The rules of dispatch in force: the operator's, or those that ship. */
@ApplicationScoped
public class DispatchSettings {

  @Inject
  @ConfigProperty(name = "weibao.config")
  Optional<String> configFolder;

  private volatile DispatchRules rules;

  /** The rules. */
  public DispatchRules rules() {
    DispatchRules current = rules;
    if (current == null) {
      current =
          configFolder
              .map(Path::of)
              .filter(folder -> Files.exists(folder.resolve(DispatchFile.FILE)))
              .map(DispatchFile::read)
              .orElseGet(DispatchFile::shipped);
      rules = current;
    }
    return current;
  }
}
