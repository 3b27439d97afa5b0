package org.weibao.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.weibao.kernel.Found;
import org.weibao.kernel.SearchText;
import org.weibao.kernel.web.Params;
import org.weibao.search.SearchAnswer;
import org.weibao.search.SearchKind;
import org.weibao.search.SearchService;

/**
 * The search: a whole number or serial leads straight to what bears it, anything else to a list.
 */
@Named
@RequestScoped
public class SearchBacking {

  private static final int ROWS = 10;

  @Inject SearchService search;
  @Inject Params params;

  private SearchAnswer answer = new SearchAnswer(List.of());

  /** Searches, and goes on if exactly that was found. */
  public void go() {
    if (!isEnough()) {
      return;
    }
    answer = search.find(getText(), ROWS);
    Optional<Found.Row> exact = answer.exact();
    exact.ifPresent(row -> Faces.redirect(Faces.getRequestContextPath() + row.link()));
  }

  /** What was typed. */
  public String getText() {
    return params.text("q").orElse("");
  }

  /** Whether enough was typed to search for it. */
  public boolean isEnough() {
    return new SearchText(getText(), false).isEnough();
  }

  /** What was found, kind by kind. */
  public List<SearchAnswer.Group> getGroups() {
    return answer.groups();
  }

  /** The list page that finds more of a kind; empty where there is none. */
  public String more(SearchKind kind) {
    return switch (kind) {
      case REQUESTS -> "/requests";
      case DEVICES -> "/devices";
      case RETURNS -> "/returns";
      case FAULT_RECORDS -> "";
    };
  }
}
