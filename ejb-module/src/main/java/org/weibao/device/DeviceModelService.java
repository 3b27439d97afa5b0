package org.weibao.device;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.weibao.device.control.DeviceRules;
import org.weibao.device.entity.DeviceModel;
import org.weibao.device.entity.DeviceModels;
import org.weibao.device.entity.Supplier;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.StaleVersion;
import org.weibao.kernel.Within;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Suggestion;

/** The door to device models and to who makes them. */
@Stateless
@Guarded
public class DeviceModelService {

  @Inject DeviceModels models;

  /**
   * A page of models in any order.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} or {@link CommonProblem#BAD_SORT}
   */
  @Allows("device.read")
  public Page<ModelView> list(ListQuery query) {
    return models.list(query);
  }

  /** How many models fit, counted up to a limit; empty if that is costly and need not be. */
  @Allows("device.read")
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return models.count(query, limit, atAnyCost);
  }

  /** What the list of models shows. */
  @Allows("device.read")
  public Listing<ModelView> listing() {
    return models.listing();
  }

  /** Models to choose from, by code. */
  @Allows("device.read")
  public List<Choice> choices() {
    return models.choices();
  }

  /** Codes of models to type, the first of them. */
  @Allows("device.read")
  public List<Suggestion> suggestions(int limit) {
    return models.suggestions(limit);
  }

  /** Id of a model by its code. */
  @Within
  public Optional<Long> findId(String code) {
    return models.findView(code).map(ModelView::id);
  }

  /**
   * A model by its code.
   *
   * @throws BusinessException {@link DeviceProblem#UNKNOWN_MODEL}
   */
  @Allows("device.read")
  public ModelView get(String code) {
    return models
        .findView(code)
        .orElseThrow(() -> new BusinessException(DeviceProblem.UNKNOWN_MODEL, null));
  }

  /**
   * Takes a model on.
   *
   * @return its id
   * @throws BusinessException {@link DeviceProblem}, on the field of {@link ModelData}
   */
  @Allows("device.model-change")
  public long create(ModelData data, CallContext context) {
    check(data, Optional.empty());
    DeviceModel model = new DeviceModel(data);
    models.add(model);
    return model.id();
  }

  /**
   * Writes something else down of a model. One of which there are devices stays its supplier's:
   * what they owe and did hangs on that.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link DeviceProblem}, {@link CommonProblem#STALE_VERSION}
   */
  @Allows("device.model-change")
  public void edit(String code, int version, ModelData data, CallContext context) {
    ModelView seen = get(code);
    StaleVersion.ensureSeen(DeviceModel.class, seen.id(), code, version, seen.version());
    check(data, Optional.of(seen.id()));
    if (seen.devices() > 0 && data.supplierId() != seen.data().supplierId()) {
      throw new BusinessException(DeviceProblem.MODEL_IN_USE, "supplierId", seen.devices());
    }
    models.find(seen.id()).orElseThrow().describe(data);
  }

  /** All suppliers with how many models are theirs, by code. */
  @Allows("device.read")
  public List<SupplierDetails> suppliers() {
    return models.suppliers();
  }

  /**
   * Takes a supplier on.
   *
   * @return his id
   * @throws BusinessException {@link DeviceProblem}, on the field of {@link SupplierData}
   */
  @Allows("device.model-change")
  public long addSupplier(SupplierData data, CallContext context) {
    check(data, Optional.empty());
    Supplier supplier = new Supplier(data);
    models.add(supplier);
    return supplier.id();
  }

  /**
   * Writes something else down of a supplier.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link DeviceProblem}, {@link CommonProblem#STALE_VERSION}
   */
  @Allows("device.model-change")
  public void editSupplier(long supplierId, int version, SupplierData data, CallContext context) {
    Supplier supplier =
        models
            .findSupplier(supplierId)
            .orElseThrow(() -> new BusinessException(DeviceProblem.UNKNOWN_SUPPLIER, null));
    StaleVersion.ensureSeen(
        Supplier.class, supplierId, supplier.data().code(), version, supplier.version());
    check(data, Optional.of(supplierId));
    supplier.describe(data);
  }

  private void check(ModelData data, Optional<Long> id) {
    DeviceRules.code(data.code(), ModelData.CODE_LENGTH);
    DeviceRules.text("name", data.name(), ModelData.NAME_LENGTH);
    DeviceRules.text("nameEn", data.nameEn(), ModelData.NAME_LENGTH);
    if (models.findSupplier(data.supplierId()).isEmpty()) {
      throw new BusinessException(DeviceProblem.UNKNOWN_SUPPLIER, "supplierId");
    }
    ensureFree(DeviceModel.class, data.code(), id);
  }

  private void check(SupplierData data, Optional<Long> id) {
    DeviceRules.code(data.code(), SupplierData.CODE_LENGTH);
    DeviceRules.text("name", data.name(), SupplierData.NAME_LENGTH);
    DeviceRules.text("nameEn", data.nameEn(), SupplierData.NAME_LENGTH);
    data.phone().ifPresent(phone -> DeviceRules.length("phone", phone, SupplierData.PHONE_LENGTH));
    ensureFree(Supplier.class, data.code(), id);
  }

  private void ensureFree(Class<?> kind, String code, Optional<Long> butBy) {
    if (models.isCodeTaken(kind, code, butBy)) {
      throw new BusinessException(DeviceProblem.CODE_TAKEN, "code", code);
    }
  }
}
