package org.weibao.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Page;
import org.weibao.kernel.web.Params;
import org.weibao.kernel.web.Query;
import org.weibao.organization.PeopleQuery;
import org.weibao.organization.PeopleService;
import org.weibao.organization.PersonRow;
import org.weibao.organization.Role;

/** The list of people, filtered by the address. */
@Named
@RequestScoped
public class PeopleBacking {

  private static final int ROWS = 50;

  @Inject PeopleService people;
  @Inject ActiveUser user;
  @Inject Params params;

  private PeopleQuery query;
  private Page<PersonRow> page = Page.none();

  @PostConstruct
  void readAddress() {
    query =
        new PeopleQuery(
            params.text("text"),
            params.constant("role", Role.class),
            params.ticked("active"),
            params.text("cursor"),
            ROWS);
  }

  /** Reads the rows; an address with a broken cursor leads nowhere. */
  public void load() {
    try {
      page = people.search(query, user.context());
    } catch (BusinessException e) {
      Refused.answer(e);
    }
  }

  /** What was asked for. */
  public PeopleQuery getQuery() {
    return query;
  }

  /** The rows of this page; none while a form of the menu is taken in. */
  public List<PersonRow> getRows() {
    return page.rows();
  }

  /** Query of the rows that follow; empty at the end. */
  public String getOlder() {
    return filters()
        .older(query.cursor().orElse(null), params.text("trail").orElse(null), page.nextCursor());
  }

  /** Query of the rows before; empty on the first page. */
  public String getNewer() {
    return filters().newer(query.cursor().orElse(null), params.text("trail").orElse(null));
  }

  /** Roles to filter by. */
  public Role[] getRoles() {
    return Role.values();
  }

  private Query filters() {
    return new Query()
        .with("text", query.text().orElse(null))
        .with("role", query.role().orElse(null))
        .with("active", query.activeOnly() ? "1" : null);
  }
}
