package org.weibao.listing.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.listing.ListSetup;
import org.weibao.listing.ListingService;
import org.weibao.listing.SavedView;
import org.weibao.organization.Role;
import org.weibao.organization.web.ActiveUser;

/** Where a person chooses the columns of a list, keeps views of it, and says who else sees them. */
@Named("listSettings")
@ViewScoped
public class ListSettings implements Serializable {

  /** A column that may be shown. */
  public static final class Item implements Serializable {

    private final String key;
    private final String label;
    private boolean shown;

    Item(String key, String label, boolean shown) {
      this.key = key;
      this.label = label;
      this.shown = shown;
    }

    public String getKey() {
      return key;
    }

    public String getLabel() {
      return label;
    }

    public boolean isShown() {
      return shown;
    }

    public void setShown(boolean shown) {
      this.shown = shown;
    }
  }

  /** A view of one's own that can be changed. */
  public static final class Own implements Serializable {

    private final long id;
    private String name;
    private Role role;

    Own(SavedView view) {
      this.id = view.id();
      this.name = view.name();
      this.role = view.sharedRole().orElse(null);
    }

    public long getId() {
      return id;
    }

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public Role getRole() {
      return role;
    }

    public void setRole(Role role) {
      this.role = role;
    }
  }

  @Inject Params params;
  @Inject Attempt attempt;
  @Inject ListingService listings;
  @Inject ActiveUser user;
  @Inject @Any Instance<ListBacking<?>> lists;

  private String list;
  private String path;
  private String shown;
  private String newName;
  private Integer rows;
  private Long defaultView;
  private List<Item> items;
  private List<Own> own;

  /** Reads the list that the address names; an unknown one leads nowhere. */
  public void load() {
    Optional<ListBacking<?>> backing = backing(params.text("list").orElse(""));
    if (backing.isEmpty()) {
      Params.answerNotFound();
      return;
    }
    Listing<?> listing = backing.get().door().listing();
    list = listing.name();
    path = backing.get().path();
    ListState state = ListState.parse(listing, params.text("shown").orElse(""));
    shown = state.query().orAll().substring(1);
    ListSetup setup = setup();
    rows = setup.rows().orElse(ListDesk.ROWS);
    defaultView = setup.defaultView().map(SavedView::id).orElse(null);
    items = items(listing, state, setup);
    own = new ArrayList<>(setup.views().stream().filter(SavedView::own).map(Own::new).toList());
  }

  private Optional<ListBacking<?>> backing(String name) {
    Stream<ListBacking<?>> all = lists.stream().map(backing -> backing);
    return all.filter(backing -> user.mayOpen(backing.path()))
        .filter(backing -> backing.door().listing().name().equals(name))
        .findFirst();
  }

  private ListSetup setup() {
    return listings.setup(list, user.getPersonId(), user.getRoles());
  }

  /** Shown columns in their order, then the others in the list's. */
  private static <R> List<Item> items(Listing<R> listing, ListState state, ListSetup setup) {
    List<Column<R>> visible = state.shown(listing, setup.columns());
    List<Item> items = new ArrayList<>();
    visible.forEach(column -> items.add(new Item(column.key(), column.label(), true)));
    listing.columns().stream()
        .filter(column -> !visible.contains(column))
        .forEach(column -> items.add(new Item(column.key(), column.label(), false)));
    return items;
  }

  /** Moves a column to the left. */
  public void raise(Item item) {
    int at = items.indexOf(item);
    if (at > 0) {
      Collections.swap(items, at, at - 1);
    }
  }

  /** Moves a column to the right. */
  public void lower(Item item) {
    int at = items.indexOf(item);
    if (at < items.size() - 1) {
      Collections.swap(items, at, at + 1);
    }
  }

  /** Keeps columns and rows of a page for this person, and shows the list with them. */
  public String keepColumns() {
    List<String> keys = items.stream().filter(Item::isShown).map(Item::getKey).toList();
    return attempt.to(
        "lists.saved",
        () -> {
          listings.chooseColumns(list, keys, user.getPersonId());
          listings.chooseRows(list, rows, user.getPersonId());
          return listWith(
              new ListState(state().filters(), state().sort(), List.of(), Optional.empty()));
        });
  }

  /** Goes back to the list's own columns. */
  public String resetColumns() {
    return attempt.to(
        "lists.saved",
        () -> {
          listings.chooseColumns(list, List.of(), user.getPersonId());
          return listWith(
              new ListState(state().filters(), state().sort(), List.of(), Optional.empty()));
        });
  }

  /** Keeps what the list showed as a view, and shows it. */
  public String saveView() {
    return attempt.to(
        "lists.view-saved",
        () ->
            path
                + "?faces-redirect=true&view="
                + listings.save(list, newName, shown, user.getPersonId()));
  }

  /** Gives a view another name or other readers. */
  public String change(Own view) {
    return attempt.to(
        "lists.saved",
        () -> {
          listings.change(
              view.getId(),
              view.getName(),
              Optional.ofNullable(view.getRole()),
              user.getPersonId(),
              user.getRoles());
          return again();
        });
  }

  /** Gives a view the filters, order and columns that the list showed. */
  public String update(Own view) {
    return attempt.to(
        "lists.saved",
        () -> {
          listings.update(view.getId(), shown, user.getPersonId());
          return again();
        });
  }

  /** Removes a view. */
  public String remove(Own view) {
    return attempt.to(
        "lists.view-removed",
        () -> {
          listings.remove(view.getId(), user.getPersonId());
          return again();
        });
  }

  /** Keeps which view the list opens with. */
  public String keepDefault() {
    return attempt.to(
        "lists.saved",
        () -> {
          listings.chooseDefault(
              list, Optional.ofNullable(defaultView), user.getPersonId(), user.getRoles());
          return again();
        });
  }

  private ListState state() {
    return ListState.parse(backing(list).orElseThrow().door().listing(), shown);
  }

  private String listWith(ListState state) {
    String query = state.query().orAll().substring(1);
    return path + "?faces-redirect=true&" + (query.isEmpty() ? "all=1" : query);
  }

  private String again() {
    return "/lists?faces-redirect=true&list="
        + list
        + "&shown="
        + URLEncoder.encode(shown, StandardCharsets.UTF_8);
  }

  /** Address of the list as it was. */
  public String getBack() {
    return path + "?" + (shown.isEmpty() ? "all=1" : shown);
  }

  /** Name of the list. */
  public String getList() {
    return list;
  }

  /** Columns to choose from. */
  public List<Item> getItems() {
    return items;
  }

  /** Own views. */
  public List<Own> getOwn() {
    return own;
  }

  /** Every view that can be opened with. */
  public List<SavedView> getViews() {
    return setup().views();
  }

  /** Roles that a view can be shared with. */
  public List<Role> getRoles() {
    return List.copyOf(user.getRoles());
  }

  /** Numbers of rows to choose from. */
  public List<Integer> getPageRows() {
    return ListState.PAGE_ROWS;
  }

  public Integer getRows() {
    return rows;
  }

  public void setRows(Integer rows) {
    this.rows = rows;
  }

  public Long getDefaultView() {
    return defaultView;
  }

  public void setDefaultView(Long defaultView) {
    this.defaultView = defaultView;
  }

  public String getNewName() {
    return newName;
  }

  public void setNewName(String newName) {
    this.newName = newName;
  }
}
