package org.weibao.policy.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.weibao.organization.Role;
import org.weibao.policy.ApprovalAction;
import org.weibao.policy.ArrivalKind;
import org.weibao.policy.MonthlyCutoff;
import org.weibao.policy.Payer;
import org.weibao.policy.Rhythm;
import org.weibao.policy.WarrantyStatus;

/** Turns a pack's file into a {@link PolicyPack}; a file that breaks a rule is refused whole. */
public final class PolicyPackReader {

  private PolicyPackReader() {}

  /** The pack that ships inside the product. */
  public static PolicyPack shipped(String name) {
    try (InputStream in =
        PolicyPackReader.class.getResourceAsStream("/org/weibao/policies/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks the policy pack " + name);
      }
      return parse(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A pack of the operator's own folder. */
  public static PolicyPack read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return parse(file.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the policy pack " + file, e);
    }
  }

  private static PolicyPack parse(String source, InputStream in) {
    LoadSettings settings = LoadSettings.builder().setLabel(source).build();
    YamlNode root = new YamlNode(source, new Load(settings).loadFromInputStream(in));
    YamlNode exclusions = root.child("exclusions");
    return new PolicyPack(
        root.text("system"),
        root.text("system") + "@" + root.integer("version"),
        root.children("serviceCases").stream().map(PolicyPackReader::serviceCase).toList(),
        new PolicyPack.ContractFirst(
            root.child("contractFirst").text("clause"),
            root.child("contractFirst").constant("warranty", WarrantyStatus.class)),
        new PolicyPack.Exclusions(
            exclusions.text("clause"),
            exclusions.texts("causes"),
            exclusions.constant("payer", Payer.class)),
        root.children("approvals").stream().map(PolicyPackReader::approval).toList(),
        root.children("cutoffs").stream().map(PolicyPackReader::cutoff).toList());
  }

  private static ServiceCaseRule serviceCase(YamlNode node) {
    ArrivalKind arrival = node.constant("arrival", ArrivalKind.class);
    Optional<Integer> hours = node.optionalInteger("arrivalHours");
    if ((arrival == ArrivalKind.HOURS) != hours.isPresent()) {
      throw node.wrong("arrivalHours", "goes with arrival HOURS and with nothing else");
    }
    return new ServiceCaseRule(
        node.text("case"),
        node.text("clause"),
        node.optionalText("payerClause").orElse(node.text("clause")),
        node.constant("warranty", WarrantyStatus.class),
        node.text("teamStatus"),
        node.has("emergencyGrounds") ? node.texts("emergencyGrounds") : List.of(),
        node.optionalChild("monthsSinceMoveIn")
            .map(m -> new ServiceCaseRule.Months(m.integer("from"), m.optionalInteger("before"))),
        arrival,
        hours,
        node.optionalChild("rhythm").map(r -> new Rhythm(r.integer("times"), r.text("per"))),
        node.constant("payer", Payer.class));
  }

  private static PolicyPack.ApprovalRule approval(YamlNode node) {
    List<PolicyPack.Step> steps = new ArrayList<>();
    for (YamlNode step : node.children("steps")) {
      steps.add(
          new PolicyPack.Step(
              step.constant("action", ApprovalAction.class), step.constant("role", Role.class)));
    }
    return new PolicyPack.ApprovalRule(
        node.text("document"),
        node.text("clause"),
        node.optionalText("condition"),
        List.copyOf(steps),
        node.texts("copies").stream().map(Role::valueOf).toList());
  }

  private static MonthlyCutoff cutoff(YamlNode node) {
    return new MonthlyCutoff(
        node.text("clause"),
        node.text("document"),
        node.integer("dayOfMonth"),
        node.constant("relation", MonthlyCutoff.Relation.class),
        node.constant("to", Role.class));
  }

  /** One mapping of the file, with errors that name file and key. */
  private record YamlNode(String source, Object value) {

    private Map<?, ?> map() {
      if (value instanceof Map<?, ?> map) {
        return map;
      }
      throw new IllegalArgumentException(source + ": a mapping is expected, found " + value);
    }

    IllegalArgumentException wrong(String key, String what) {
      return new IllegalArgumentException(source + ": " + key + " " + what + ", in " + value);
    }

    boolean has(String key) {
      return map().get(key) != null;
    }

    private Object required(String key) {
      Object found = map().get(key);
      if (found == null) {
        throw wrong(key, "is missing");
      }
      return found;
    }

    String text(String key) {
      return required(key).toString();
    }

    Optional<String> optionalText(String key) {
      return Optional.ofNullable(map().get(key)).map(Object::toString);
    }

    int integer(String key) {
      if (required(key) instanceof Integer number) {
        return number;
      }
      throw wrong(key, "is no whole number");
    }

    Optional<Integer> optionalInteger(String key) {
      return has(key) ? Optional.of(integer(key)) : Optional.empty();
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(text(key))) {
          return constant;
        }
      }
      throw wrong(key, "must be one of " + List.of(type.getEnumConstants()));
    }

    YamlNode child(String key) {
      return new YamlNode(source, required(key));
    }

    Optional<YamlNode> optionalChild(String key) {
      return has(key) ? Optional.of(child(key)) : Optional.empty();
    }

    List<YamlNode> children(String key) {
      if (required(key) instanceof List<?> list) {
        return list.stream().map(item -> new YamlNode(source, item)).toList();
      }
      throw wrong(key, "must be a list");
    }

    List<String> texts(String key) {
      return children(key).stream().map(item -> item.value().toString()).toList();
    }
  }
}
