package org.weibao.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.attachment.control.RulesFile;

/** The rules in force: the operator's, or those that ship. */
@ApplicationScoped
public class AttachmentSettings {

  @Inject
  @ConfigProperty(name = "weibao.config")
  Optional<String> configFolder;

  private volatile AttachmentRules rules;

  /** What is taken. */
  public AttachmentRules rules() {
    AttachmentRules current = rules;
    if (current == null) {
      current =
          configFolder
              .map(Path::of)
              .filter(folder -> Files.exists(folder.resolve(RulesFile.FILE)))
              .map(RulesFile::read)
              .orElseGet(RulesFile::shipped);
      rules = current;
    }
    return current;
  }
}
