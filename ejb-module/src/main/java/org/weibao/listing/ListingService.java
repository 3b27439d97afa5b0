package org.weibao.listing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.listing.entity.ListView;
import org.weibao.listing.entity.ListViews;
import org.weibao.organization.Role;

/** The door to saved views and to what people chose for their lists. */
@Stateless
@Guarded
public class ListingService {

  /** Longest name of a view. */
  public static final int MAX_NAME = 80;

  private static final int MAX_QUERY = 2_000;

  @Inject ListViews views;

  /** What a person chose for a list, and the views that the holder of these roles sees. */
  @Allows("account.use")
  public ListSetup setup(String list, long personId, Set<Role> roles) {
    return views.setup(list, personId, roles);
  }

  /**
   * Keeps a view.
   *
   * @param query filters, order and columns as they stand in an address
   * @return id of the view
   * @throws BusinessException {@link ListingProblem#BAD_NAME}, {@link ListingProblem#NAME_TAKEN} or
   *     {@link ListingProblem#TOO_LONG}
   */
  @Allows("account.use")
  public long save(String list, String name, String query, long personId) {
    if (query.length() > MAX_QUERY) {
      throw new BusinessException(ListingProblem.TOO_LONG, "name");
    }
    String checked = checkedName(list, name, personId, -1);
    return views.add(new ListView(list, checked, personId, query)).id();
  }

  /**
   * Gives an own view another name, and shares it with those who hold a role.
   *
   * @param sharedRole empty to keep the view to oneself
   * @param roles roles of the person
   * @throws BusinessException {@link ListingProblem#UNKNOWN_VIEW}, {@link ListingProblem#BAD_NAME},
   *     {@link ListingProblem#NAME_TAKEN} or {@link ListingProblem#NOT_YOUR_ROLE}
   */
  @Allows("account.use")
  public void change(
      long id, String name, Optional<Role> sharedRole, long personId, Set<Role> roles) {
    ListView view = own(id, personId);
    if (sharedRole.isPresent() && !roles.contains(sharedRole.get())) {
      throw new BusinessException(ListingProblem.NOT_YOUR_ROLE, "role");
    }
    view.change(checkedName(view.list(), name, personId, id), sharedRole);
    views.forget();
  }

  /**
   * Gives an own view other filters, order and columns.
   *
   * @throws BusinessException {@link ListingProblem#UNKNOWN_VIEW} or {@link
   *     ListingProblem#TOO_LONG}
   */
  @Allows("account.use")
  public void update(long id, String query, long personId) {
    if (query.length() > MAX_QUERY) {
      throw new BusinessException(ListingProblem.TOO_LONG, "name");
    }
    own(id, personId).update(query);
    views.forget();
  }

  /**
   * Removes an own view, also from those who opened their list with it.
   *
   * @throws BusinessException {@link ListingProblem#UNKNOWN_VIEW}
   */
  @Allows("account.use")
  public void remove(long id, long personId) {
    views.remove(own(id, personId));
  }

  /** Remembers which columns a person wants to see; none for those of the list. */
  @Allows("account.use")
  public void chooseColumns(String list, List<String> columns, long personId) {
    views
        .choice(list, personId)
        .chooseColumns(columns.isEmpty() ? null : String.join(",", columns));
  }

  /** Remembers how many rows of a list a person wants on a page. */
  @Allows("account.use")
  public void chooseRows(String list, int rows, long personId) {
    views.choice(list, personId).chooseRows(rows);
  }

  /**
   * Remembers which view a list opens with; none for all rows.
   *
   * @throws BusinessException {@link ListingProblem#UNKNOWN_VIEW} if the person does not see it
   */
  @Allows("account.use")
  public void chooseDefault(String list, Optional<Long> viewId, long personId, Set<Role> roles) {
    if (viewId.isPresent() && setup(list, personId, roles).view(viewId.get()).isEmpty()) {
      throw unknown(viewId.get());
    }
    views.choice(list, personId).chooseDefault(viewId.orElse(null));
  }

  private ListView own(long id, long personId) {
    return views.find(id).filter(view -> view.ownerId() == personId).orElseThrow(() -> unknown(id));
  }

  private String checkedName(String list, String name, long personId, long viewId) {
    String plain = name == null ? "" : name.strip();
    if (plain.isEmpty() || plain.length() > MAX_NAME || plain.indexOf('\0') >= 0) {
      throw new BusinessException(ListingProblem.BAD_NAME, "name", MAX_NAME);
    }
    if (views.isTaken(list, plain, personId, viewId)) {
      throw new BusinessException(ListingProblem.NAME_TAKEN, "name", plain);
    }
    return plain;
  }

  private static BusinessException unknown(long id) {
    return new BusinessException(ListingProblem.UNKNOWN_VIEW, null, id);
  }
}
