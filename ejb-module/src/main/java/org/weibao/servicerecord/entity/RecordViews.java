package org.weibao.servicerecord.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Page;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.servicerecord.ServiceRecordView;

/** Reads records of visits; only those of projects whose packs ask for them. */
@ApplicationScoped
public class RecordViews {

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject Clock clock;

  /** Codes of all projects by id. */
  @Unscoped("codes say nothing of any case; what is read by them goes through the filter")
  public Map<Long, String> projects() {
    Map<Long, String> codes = new TreeMap<>();
    Row.list(em, "select id, code from project", Map.of())
        .forEach(row -> codes.put(row.number("id"), row.text("code")));
    return codes;
  }

  /** The record of a visit in scope, by the number of its work order. */
  public Optional<ServiceRecordView> find(String number, Collection<Long> projects) {
    return Row.find(
            em,
            "select "
                + RecordListing.SELECT
                + " "
                + RecordListing.FROM
                + " where w.number = :number"
                + within(projects),
            Map.of("number", number))
        .map(RecordListing::view);
  }

  /** What the customer drew under a visit, as PNG; empty if he signed on paper. */
  @Unscoped("of a record that was found in scope")
  public Optional<byte[]> drawn(long workOrderId) {
    return Row.find(
            em,
            "select picture from work_signature where work_order_id = :order and not on_paper",
            Map.of("order", workOrderId))
        .map(row -> row.bytes("picture"));
  }

  /** A page of the records in scope. */
  public Page<ServiceRecordView> list(ListQuery query, Collection<Long> projects) {
    return RecordListing.RECORDS.page(em, query, clock, within(projects));
  }

  /** How many fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> count(
      ListQuery query, int limit, boolean atAnyCost, Collection<Long> projects) {
    return RecordListing.RECORDS.count(em, query, limit, atAnyCost, clock, within(projects));
  }

  /** What the list shows. */
  public Listing<ServiceRecordView> listing() {
    return RecordListing.RECORDS;
  }

  private String within(Collection<Long> projects) {
    String asked =
        projects.isEmpty()
            ? " and false"
            : projects.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(",", " and w.project_id in (", ")"));
    return asked + scope.projects("w.project_id");
  }
}
