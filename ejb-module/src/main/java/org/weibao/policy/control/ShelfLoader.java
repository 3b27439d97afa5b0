package org.weibao.policy.control;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.kernel.Call;
import org.weibao.policy.PackFault;
import org.weibao.policy.PolicyVersionView;
import org.weibao.policy.VersionState;
import org.weibao.policy.control.pack.Pack;
import org.weibao.policy.control.pack.PackReader;
import org.weibao.policy.control.pack.Words;
import org.weibao.policy.entity.Policies;
import org.weibao.policy.entity.PolicyVersion;

/** Reads the shelf, and takes new versions in that files bring. */
@Stateless
public class ShelfLoader {

  private static final Logger LOG = Logger.getLogger(ShelfLoader.class.getName());

  @Inject Policies policies;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "weibao.config")
  Optional<String> configFolder;

  /** How many changes there were; a cheap question. */
  public long edition() {
    return policies.edition();
  }

  /**
   * Everything as it is stored now, in a transaction of its own: what the caller has changed and
   * may yet take back must not get into the memory of all.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Shelf load() {
    PackFiles files = new PackFiles(configFolder.map(Path::of));
    Shelf shelf =
        new ShelfBuilder(files.words(), files.packs())
            .build(
                policies.edition(), policies.versions(), policies.figures(), policies.bindings());
    shelf.faults().forEach(fault -> LOG.warning(fault::inEnglish));
    return shelf;
  }

  /**
   * Takes in what files bring, without letting the start wait: the first version of a system holds
   * at once, a later one waits for a person.
   */
  @Asynchronous
  public void takeFilesIn() {
    Runnable end = Call.system("policy-files", "policy-files").begin();
    try {
      PackFiles files = new PackFiles(configFolder.map(Path::of));
      takeIn(files.packs(), files.words());
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "The policy packs in files were not taken in", e);
      throw e;
    } finally {
      end.run();
    }
  }

  private void takeIn(List<PackFiles.Source> files, Words words) {
    List<PolicyVersionView> known = policies.versions();
    List<PackFiles.Source> fresh = files.stream().filter(file -> isNew(file, known)).toList();
    if (fresh.isEmpty()) {
      return;
    }
    policies.change();
    // Read again under the lock: another node may have been faster.
    List<PolicyVersionView> stored = policies.versions();
    for (PackFiles.Source file : fresh) {
      if (isNew(file, stored)) {
        List<PackFault> faults = take(file, words, stored);
        faults.forEach(fault -> LOG.warning(fault::inEnglish));
      }
    }
    policies.flush();
  }

  private static boolean isNew(PackFiles.Source file, List<PolicyVersionView> known) {
    String hash = PackHash.of(file.text());
    return known.stream().noneMatch(version -> PackHash.of(version.source()).equals(hash));
  }

  private List<PackFault> take(PackFiles.Source file, Words words, List<PolicyVersionView> stored) {
    PackReader.Reading reading = PackReader.read(file.name(), file.text(), words, Map.of());
    reading.pack().ifPresent(pack -> take(pack, file, stored));
    return reading.faults();
  }

  private void take(Pack pack, PackFiles.Source file, List<PolicyVersionView> stored) {
    List<PolicyVersionView> same =
        stored.stream().filter(version -> version.system().equals(pack.system())).toList();
    int highest = same.stream().mapToInt(PolicyVersionView::number).max().orElse(0);
    boolean waiting =
        same.stream()
            .anyMatch(
                version ->
                    version.state() == VersionState.DRAFT
                        || version.state() == VersionState.SUBMITTED);
    if (pack.version() <= highest || waiting) {
      return;
    }
    Instant now = clock.instant();
    PolicyVersion version = new PolicyVersion(pack.system(), pack.version());
    version.write(file.text(), PackHash.of(file.text()), file.name(), 0, file.name(), now);
    if (same.isEmpty()) {
      version.adopt(pack.validFrom(), now);
    } else {
      version.submit();
    }
    policies.save(version);
  }
}
