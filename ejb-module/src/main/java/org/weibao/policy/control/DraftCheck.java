package org.weibao.policy.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.weibao.policy.OpenFigure;
import org.weibao.policy.PackFault;
import org.weibao.policy.control.pack.Pack;
import org.weibao.policy.control.pack.PackReader;
import org.weibao.policy.control.pack.Words;

/** Whether a text can be a certain version of a certain system. */
public final class DraftCheck {

  private static final Pattern NUMBER = Pattern.compile("(?m)^version: *\\d+");

  private DraftCheck() {}

  /** The pack of a draft, or everything that is wrong with it. */
  public static PackReader.Reading of(Words words, String system, int number, String text) {
    String source = system + "@" + number;
    PackReader.Reading reading = PackReader.read(source, text, words, Map.of());
    List<PackFault> faults = new ArrayList<>(reading.faults());
    reading
        .pack()
        .filter(pack -> !pack.name().equals(source))
        .ifPresent(
            pack -> faults.add(PackFault.of(source, 1, 1, "other-name", source, pack.name())));
    Optional<Pack> pack = faults.isEmpty() ? reading.pack() : Optional.empty();
    return new PackReader.Reading(pack, faults);
  }

  /** The same text as another version. */
  public static String renumbered(String text, int number) {
    return NUMBER.matcher(text).replaceFirst("version: " + number);
  }

  /** Every figure that a pack's source leaves open, whether or not somebody has set it. */
  public static List<OpenFigure> open(Words words, Pack pack) {
    return PackReader.read(pack.name(), pack.text(), words, Map.of())
        .pack()
        .map(Pack::open)
        .orElse(List.of());
  }

  /** Whether a value can take the place of an open figure. */
  public static boolean fits(Words words, Pack pack, String figure, String value) {
    return !value.isEmpty()
        && PackReader.read(pack.name(), pack.text(), words, Map.of(figure, value))
            .pack()
            .isPresent();
  }
}
