package org.weibao.listing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Page;
import org.weibao.kernel.listing.CellText;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.PageZone;
import org.weibao.kernel.web.Params;
import org.weibao.listing.FileFormat;
import org.weibao.listing.ListFile;
import org.weibao.listing.ListSetup;
import org.weibao.listing.ListingService;
import org.weibao.listing.SavedView;
import org.weibao.organization.web.ActiveUser;
import org.weibao.organization.web.Language;

/** Answers a list's address: with the rows to show, or with a file of all of them. */
@RequestScoped
public class ListDesk {

  /** Rows of a page unless chosen otherwise. */
  static final int ROWS = 50;

  static final String VIEW = "view";
  static final String ALL = "all";
  static final String CURSOR = "cursor";
  static final String TRAIL = "trail";
  static final String FORMAT = "format";

  /** Further than this nobody counts while a page waits; with a filter each row is looked at. */
  private static final int COUNTED = 1_000;

  private static final int COUNTED_OF_FILTERED = 200;

  static int counted(ListState state) {
    return state.filters().isEmpty() ? COUNTED : COUNTED_OF_FILTERED;
  }

  @Inject ListingService listings;
  @Inject ActiveUser user;
  @Inject Language language;
  @Inject Params params;
  @Inject Attempt attempt;
  @Inject PageZone zone;
  @Inject Clock clock;

  /** Reads what the address asks for; null if it led nowhere or a file was sent. */
  <R> ListPage<R> open(ListBacking<R> backing) {
    Listing<R> listing = backing.door().listing();
    ListSetup setup = setup(listing.name());
    Optional<SavedView> view = view(setup);
    ListState asked = ListState.read(listing, params::text);
    ListState state = view.map(v -> over(listing, v, asked)).orElse(asked);
    CellText text = new CellText(language.getLocale(), zone.zone(), clock);
    try {
      if (send(backing, state, setup, text)) {
        return null;
      }
      return page(backing, new ListPage.Parts(state, asked, setup, view, text));
    } catch (BusinessException e) {
      Params.answerNotFound();
      return null;
    }
  }

  ListSetup setup(String list) {
    return listings.setup(list, user.getPersonId(), user.getRoles());
  }

  /** The view that the address names, or the one that the list opens with. */
  private Optional<SavedView> view(ListSetup setup) {
    if (params.text(VIEW).isPresent()) {
      return params.number(VIEW).flatMap(setup::view);
    }
    boolean bare =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .keySet()
            .stream()
            .allMatch(name -> name.equals(FORMAT));
    return bare ? setup.defaultView() : Optional.empty();
  }

  /** A view with another order or number of rows, if the address asks for that. */
  private static ListState over(Listing<?> listing, SavedView view, ListState asked) {
    ListState kept = ListState.parse(listing, view.query());
    return new ListState(
        kept.filters(),
        asked.sort().or(kept::sort),
        asked.columns().isEmpty() ? kept.columns() : asked.columns(),
        asked.rows().or(kept::rows));
  }

  private <R> ListPage<R> page(ListBacking<R> backing, ListPage.Parts parts) {
    Optional<String> cursor = params.text(CURSOR);
    int rows = parts.state().rows().or(parts.setup()::rows).orElse(ROWS);
    ListQuery query = new ListQuery(parts.state().filters(), parts.state().sort(), cursor, rows);
    Page<R> page = backing.door().rows().apply(query);
    Optional<Long> count = Optional.empty();
    if (cursor.isEmpty()) {
      count =
          page.nextCursor().isEmpty()
              ? Optional.of((long) page.rows().size())
              : backing.door().count().count(query, counted(parts.state()) + 1, false);
    }
    return new ListPage<>(
        backing, parts, page, rows, count, cursor, params.text(TRAIL).orElse(null));
  }

  private <R> boolean send(
      ListBacking<R> backing, ListState state, ListSetup setup, CellText text) {
    Optional<FileFormat> format = params.text(FORMAT).flatMap(FileFormat::of);
    if (format.isEmpty()) {
      return false;
    }
    ListQuery query = new ListQuery(state.filters(), state.sort(), Optional.empty(), 1);
    ListFile<R> file;
    try {
      file =
          ListFile.of(
              backing.door(), query, state.shown(backing.door().listing(), setup.columns()));
    } catch (BusinessException e) {
      attempt.refuse(e);
      return false;
    }
    Faces.sendFile(file.name(format.get(), text), true, out -> file.write(format.get(), text, out));
    return true;
  }
}
