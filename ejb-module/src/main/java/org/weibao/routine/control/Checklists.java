package org.weibao.routine.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The checklists in force: the operator's, or those that ship. */
@ApplicationScoped
public class Checklists {

  @Inject
  @ConfigProperty(name = "weibao.config")
  Optional<String> configFolder;

  private volatile ChecklistFile book;

  /** What is looked at, and on which weekdays. */
  public ChecklistFile book() {
    ChecklistFile current = book;
    if (current == null) {
      current =
          configFolder
              .filter(folder -> !folder.isBlank())
              .map(Path::of)
              .filter(folder -> Files.exists(folder.resolve(ChecklistFile.FILE)))
              .map(ChecklistFile::read)
              .orElseGet(ChecklistFile::shipped);
      book = current;
    }
    return current;
  }
}
