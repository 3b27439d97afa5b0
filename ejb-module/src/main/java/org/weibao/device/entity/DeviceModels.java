package org.weibao.device.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.device.ModelView;
import org.weibao.device.SupplierDetails;
import org.weibao.kernel.Page;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Named;
import org.weibao.kernel.listing.Suggestion;

/** Stored device models and suppliers, for who keeps them. */
@ApplicationScoped
@Unscoped("models and suppliers are the whole department's")
public class DeviceModels {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /** A page of models. */
  public Page<ModelView> list(ListQuery query) {
    return ModelListing.MODELS.page(em, query, clock, "");
  }

  /** How many models fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return ModelListing.MODELS.count(em, query, limit, atAnyCost, clock, "");
  }

  /** What the list of models shows. */
  public Listing<ModelView> listing() {
    return ModelListing.MODELS;
  }

  /** A model by its code. */
  public Optional<ModelView> findView(String code) {
    return Row.find(
            em,
            "select " + ModelListing.SELECT + " " + ModelListing.FROM + " where m.code = :code",
            Map.of("code", code))
        .map(ModelListing::view);
  }

  /** Models to choose from, by code. */
  public List<Choice> choices() {
    return Row.list(
            em,
            "select id, code || ' ' || name as name, code || ' ' || name_en as name_en"
                + " from device_model order by code",
            Map.of())
        .stream()
        .map(row -> Choice.of(row.number("id"), row.text("name"), row.text("name_en")))
        .toList();
  }

  /** Codes of models to type, the first of them. */
  public List<Suggestion> suggestions(int limit) {
    return Row.list(
            em,
            "select code, name, name_en from device_model order by code limit :limit",
            Map.of("limit", limit))
        .stream()
        .map(
            row ->
                new Suggestion(row.text("code"), new Named(row.text("name"), row.text("name_en"))))
        .toList();
  }

  /** A model, locked by its version. */
  public Optional<DeviceModel> find(long id) {
    return Optional.ofNullable(em.find(DeviceModel.class, id));
  }

  /** A supplier, locked by its version. */
  public Optional<Supplier> findSupplier(long id) {
    return Optional.ofNullable(em.find(Supplier.class, id));
  }

  /** All suppliers with how many models are theirs, by code. */
  public List<SupplierDetails> suppliers() {
    return em.createQuery(
            "select s, (select count(m) from DeviceModel m where m.supplierId = s.id)"
                + " from Supplier s order by s.code",
            Object[].class)
        .getResultStream()
        .map(
            row -> {
              Supplier supplier = (Supplier) row[0];
              return new SupplierDetails(
                  supplier.id(), supplier.data(), ((Number) row[1]).intValue(), supplier.version());
            })
        .toList();
  }

  /** Whether another one of a kind has this code. */
  public boolean isCodeTaken(Class<?> kind, String code, Optional<Long> butBy) {
    return em.createQuery(
                "select count(t) from "
                    + kind.getSimpleName()
                    + " t where t.code = :code and t.id <> :but",
                Long.class)
            .setParameter("code", code)
            .setParameter("but", butBy.orElse(-1L))
            .getSingleResult()
        > 0;
  }

  /** Stores a new one, so that it has an id. */
  public void add(Object made) {
    em.persist(made);
  }
}
