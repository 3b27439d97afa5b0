package org.weibao.regulation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weibao.organization.web.ActiveUser;
import org.weibao.organization.web.Language;
import org.weibao.regulation.LocalText;
import org.weibao.regulation.RegulationCatalogue;

/** Texts of the register in the page's language, and clauses named in other texts. */
@Named
@RequestScoped
public class ClauseWords {

  private static final Pattern ID = Pattern.compile("S\\d\\d-[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*");

  @Inject Language language;
  @Inject ActiveUser user;
  @Inject RegulationCatalogue catalogue;

  private Boolean linked;

  /**
   * A piece of a text.
   *
   * @param text as it stands there
   * @param clause id of the clause that it names; null if it names none
   */
  public record Part(String text, String clause) {}

  /** The text in the page's language; empty for null. */
  public String of(LocalText text) {
    return text == null ? "" : text.in(language.getLocale());
  }

  /** A text in pieces: clauses to link for who may open the register, and what is between. */
  public List<Part> parts(String text) {
    if (text == null || text.isEmpty()) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    int from = 0;
    Matcher matcher = ID.matcher(text);
    while (matcher.find()) {
      if (isLinked() && catalogue.knows(matcher.group())) {
        add(parts, text.substring(from, matcher.start()));
        parts.add(new Part(matcher.group(), matcher.group()));
        from = matcher.end();
      }
    }
    add(parts, text.substring(from));
    return parts;
  }

  private static void add(List<Part> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, null));
    }
  }

  private boolean isLinked() {
    if (linked == null) {
      linked = user.mayOpen("/regulations/clause");
    }
    return linked;
  }
}
