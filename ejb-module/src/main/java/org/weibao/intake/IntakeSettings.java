package org.weibao.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.intake.control.IntakeFile;

/** The rules in force: the operator's, or those that ship. */
@ApplicationScoped
public class IntakeSettings {

  @Inject
  @ConfigProperty(name = "weibao.config")
  Optional<String> configFolder;

  private volatile IntakeRules rules;

  /** The rules. */
  public IntakeRules rules() {
    IntakeRules current = rules;
    if (current == null) {
      current =
          configFolder
              .map(Path::of)
              .filter(folder -> Files.exists(folder.resolve(IntakeFile.FILE)))
              .map(IntakeFile::read)
              .orElseGet(IntakeFile::shipped);
      rules = current;
    }
    return current;
  }
}
