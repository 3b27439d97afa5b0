package org.weibao.stock;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.weibao.access.AccessService;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceView;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.organization.OrganizationService;
import org.weibao.organization.Role;
import org.weibao.stock.entity.Goods;
import org.weibao.stock.entity.GoodsBook;
import org.weibao.stock.entity.StockBook;
import org.weibao.stock.entity.StockLocation;

/** The door for whoever keeps a store: goods come in, and go into bags of technicians and back. */
@Stateless
@Guarded
public class GoodsService {

  private static final String KEEP = "stock.keep";
  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]*");
  private static final int DOCUMENT_LENGTH = 20;
  private static final Set<Role> CARRY =
      EnumSet.of(Role.SERVICE_TECHNICIAN, Role.PROJECT_TEAM_LEAD, Role.CITY_TECH_LEAD);

  @Inject GoodsBook goods;
  @Inject StockBook book;
  @Inject DeviceService devices;
  @Inject OrganizationService organization;
  @Inject AccessService access;
  @Inject Clock clock;

  /** All goods that are kept by quantity, by code. */
  @Allows("stock.read")
  public List<GoodsView> goods() {
    return goods.all();
  }

  /** What lies in the stores and bags of the caller's scope. */
  @Allows("stock.read")
  public List<PartOffer> stored() {
    return goods.inScope();
  }

  /**
   * Takes goods into the catalogue.
   *
   * @return their code
   * @throws BusinessException {@link StockProblem}, naming the field
   */
  @Allows(KEEP)
  public String add(NewGoods made) {
    if (!CODE.matcher(made.code()).matches() || made.code().length() > GoodsView.CODE_LENGTH) {
      throw new BusinessException(StockProblem.CODE, "code", GoodsView.CODE_LENGTH);
    }
    name("name", made.name());
    name("nameEn", made.nameEn());
    if (made.unit() == null) {
      throw new BusinessException(StockProblem.WHAT_MISSING, "unit");
    }
    if (goods.find(made.code()).isPresent()) {
      throw new BusinessException(StockProblem.CODE_TAKEN, "code", made.code());
    }
    Goods added = new Goods(made);
    goods.add(added);
    return added.code();
  }

  /**
   * Goods by their code.
   *
   * @throws BusinessException {@link StockProblem#NO_SUCH_GOODS}
   */
  @Allows("stock.read")
  public GoodsView get(String code) {
    return named(code).view();
  }

  /**
   * Calls goods otherwise. Code and unit stay, so that what was moved and printed stays true.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link StockProblem}, naming the field; {@link
   *     org.weibao.kernel.StaleVersion} if somebody was faster
   */
  @Allows(KEEP)
  public GoodsView rename(String code, int version, String name, String nameEn) {
    String chinese = name == null ? "" : name.strip();
    String english = nameEn == null ? "" : nameEn.strip();
    name("name", chinese);
    name("nameEn", english);
    Goods wanted = named(code);
    wanted.rename(chinese, english, version);
    goods.flush();
    return wanted.view();
  }

  private Goods named(String code) {
    return goods
        .find(code.strip())
        .orElseThrow(() -> new BusinessException(StockProblem.NO_SUCH_GOODS, null, code));
  }

  private static void name(String field, String text) {
    if (text.isEmpty() || text.length() > GoodsView.NAME_LENGTH) {
      throw new BusinessException(StockProblem.NAME_MISSING, field, GoodsView.NAME_LENGTH);
    }
  }

  /**
   * Goods come into a city's store.
   *
   * @param document number of the delivery note, at most 20 characters
   * @throws BusinessException {@link StockProblem}, naming the field
   */
  @Allows(KEEP)
  public void receive(
      String code, long cityId, int quantity, Optional<String> document, CallContext context) {
    ensureCity(cityId);
    PartService.ensureQuantity(quantity);
    Goods wanted = known(code);
    String note = document.map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
    if (note != null && note.length() > DOCUMENT_LENGTH) {
      throw new BusinessException(StockProblem.CODE, "document", DOCUMENT_LENGTH);
    }
    goods.record(
        new GoodsBook.Move(
            wanted,
            quantity,
            book.receipt(),
            book.store(cityId),
            new MoveCause(MoveReason.RECEIVED, note, clock.instant(), context)));
  }

  /**
   * Goods or a spare go from a store into a technician's bag, or back.
   *
   * @throws BusinessException {@link StockProblem}, naming the field; {@link StockProblem#TOO_FEW}
   *     says what is there
   */
  @Allows(KEEP)
  public void handOver(HandOver command, CallContext context) {
    ensureCity(command.cityId());
    if (!organization.holders(CARRY).contains(command.personId())) {
      throw new BusinessException(StockProblem.UNKNOWN_PERSON, "personId");
    }
    if (command.goodsCode().isPresent() == command.serial().isPresent()) {
      throw new BusinessException(StockProblem.WHAT_MISSING, "goods");
    }
    StockLocation store = book.store(command.cityId());
    StockLocation bag = book.bag(command.personId());
    StockLocation from = command.out() ? store : bag;
    StockLocation to = command.out() ? bag : store;
    MoveReason reason = command.out() ? MoveReason.HANDED_OUT : MoveReason.HANDED_BACK;
    MoveCause cause = new MoveCause(reason, null, clock.instant(), context);
    command.serial().ifPresent(serial -> device(serial, from, to, cause));
    command
        .goodsCode()
        .ifPresent(
            code -> {
              PartService.ensureQuantity(command.quantity());
              goods.record(new GoodsBook.Move(known(code), command.quantity(), from, to, cause));
            });
  }

  private void device(String serial, StockLocation from, StockLocation to, MoveCause cause) {
    DeviceView device = devices.getSpare(serial);
    if (book.whereabouts(device.id()).filter(at -> at.id().equals(from.id())).isEmpty()) {
      throw new BusinessException(StockProblem.NOT_THERE, "serial", serial);
    }
    book.record(
        new StockBook.Move(
            device.id(),
            device.modelId(),
            from,
            to,
            cause.reason(),
            cause.document(),
            cause.at(),
            cause.context()));
  }

  private void ensureCity(long cityId) {
    if (!access.scope(KEEP).coversCity(cityId)) {
      throw new BusinessException(StockProblem.UNKNOWN_CITY, "cityId");
    }
  }

  private Goods known(String code) {
    return goods
        .find(code.strip())
        .orElseThrow(() -> new BusinessException(StockProblem.UNKNOWN_GOODS, "goods", code));
  }
}
