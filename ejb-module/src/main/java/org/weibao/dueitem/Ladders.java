package org.weibao.dueitem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.dueitem.control.Ladder;
import org.weibao.dueitem.control.LadderFile;

/** The ladders in force: the operator's, or those that ship. */
@ApplicationScoped
public class Ladders {

  @Inject
  @ConfigProperty(name = "weibao.config")
  Optional<String> configFolder;

  private volatile Map<DueKind, Ladder> ladders;

  /** The ladder of a kind. */
  Ladder of(DueKind kind) {
    Map<DueKind, Ladder> current = ladders;
    if (current == null) {
      current =
          configFolder
              .map(Path::of)
              .filter(folder -> Files.exists(folder.resolve(LadderFile.FILE)))
              .map(LadderFile::read)
              .orElseGet(LadderFile::shipped);
      ladders = current;
    }
    return current.get(kind);
  }
}
