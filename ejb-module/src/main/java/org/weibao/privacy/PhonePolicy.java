package org.weibao.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.kernel.Call;
import org.weibao.privacy.control.PhoneNeedReader;

/** Who needs owners' phone numbers; data of the department, read once. */
@ApplicationScoped
public class PhonePolicy {

  private static final String FILE = "personal-data.yaml";

  @Inject
  @ConfigProperty(name = "weibao.config")
  Optional<String> configFolder;

  private volatile List<PhoneNeed> needs;

  /** The roles that see full numbers, with the reason of each. */
  public List<PhoneNeed> needs() {
    List<PhoneNeed> known = needs;
    if (known == null) {
      known =
          configFolder
              .map(folder -> PhoneNeedReader.read(Path.of(folder, "access", FILE)))
              .orElseGet(() -> PhoneNeedReader.shipped(FILE));
      needs = known;
    }
    return known;
  }

  /** Whether who is at work holds a role that needs them; nobody does not. */
  public boolean callerNeedsPhones() {
    return Call.current()
        .filter(
            call -> needs().stream().anyMatch(need -> call.groups().contains(need.role().name())))
        .isPresent();
  }
}
