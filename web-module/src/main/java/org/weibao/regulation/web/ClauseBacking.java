package org.weibao.regulation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.ClauseCase;
import org.weibao.kernel.web.Params;
import org.weibao.regulation.ClauseView;
import org.weibao.regulation.RegulationService;

/** One clause with everything that is known of it. */
@Named
@RequestScoped
public class ClauseBacking {

  private static final int CASES = 12;

  @Inject RegulationService regulations;
  @Inject Params params;

  private ClauseView clause;
  private List<ClauseCase> cases;

  /**
   * A figure or a code of a clause, as machines read it.
   *
   * @param name what it says
   * @param value one or several, separated by commas
   */
  public record Figure(String name, String value) {}

  /** Reads it; an address without a known clause leads nowhere. */
  public void load() {
    try {
      clause = regulations.clause(params.text("id").orElse(""));
      cases = regulations.cases(clause.clause().id(), CASES);
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** The clause that the address names. */
  public ClauseView getClause() {
    return clause;
  }

  /** The latest cases within what the reader may see. */
  public List<ClauseCase> getCases() {
    return cases;
  }

  /** The figures and codes of the clause, one by one; none while a form of the menu is taken in. */
  public List<Figure> getFigures() {
    if (clause == null) {
      return List.of();
    }
    List<Figure> figures = new ArrayList<>();
    try (JsonReader reader = Json.createReader(new StringReader(clause.clause().parameters()))) {
      collect("", reader.readObject(), figures);
    } catch (JsonException e) {
      // An operator's own catalogue may hold any text there.
      figures.add(new Figure("", clause.clause().parameters()));
    }
    return figures;
  }

  private static void collect(String before, JsonObject object, List<Figure> into) {
    object.forEach(
        (key, value) -> {
          String name = before + words(key);
          if (value instanceof JsonObject inner) {
            collect(name + " · ", inner, into);
          } else {
            into.add(new Figure(name, text(value)));
          }
        });
  }

  /** {@code startsAfter} as "starts after". */
  private static String words(String key) {
    return key.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String text(JsonValue value) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    if (value instanceof JsonArray array) {
      return array.stream().map(ClauseBacking::text).collect(Collectors.joining(", "));
    }
    return value.toString();
  }
}
