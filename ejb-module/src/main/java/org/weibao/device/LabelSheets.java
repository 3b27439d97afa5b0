package org.weibao.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.device.control.SheetReader;

/** Sheets that labels can be printed on; read when they are needed first. */
@ApplicationScoped
class LabelSheets {

  private final List<LabelSheet> sheets;

  /** For the container's proxy. */
  protected LabelSheets() {
    this.sheets = List.of();
  }

  /** Reads them. */
  @Inject
  LabelSheets(@ConfigProperty(name = "weibao.config") Optional<String> config) {
    this.sheets = SheetReader.read(config.map(Path::of));
  }

  List<LabelSheet> all() {
    return sheets;
  }
}
