package org.weibao.charge;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.weibao.charge.control.PriceFile;
import org.weibao.charge.control.PriceTable;
import org.weibao.charge.entity.PriceListViews;
import org.weibao.charge.entity.PriceListViews.Rival;
import org.weibao.charge.entity.PriceLists;
import org.weibao.charge.entity.StoredPriceList;
import org.weibao.charge.entity.StoredPriceVersion;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.listing.Choice;
import org.weibao.policy.VersionState;
import org.weibao.registerimport.TableFile;
import org.weibao.registerimport.TemplateFormat;

/**
 * The door to price lists (S01-5.3.1). The regulation does not say who keeps them: that stands in
 * the access matrix. Whoever writes a version never approves it; what was approved never changes.
 */
@Stateless
@Guarded
public class PriceListService {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]*");
  private static final int TEXT_LENGTH = 500;

  @Inject PriceLists lists;
  @Inject PriceListViews views;
  @Inject Clock clock;

  /** The lists that the caller may see, by code. */
  @Allows("charge.price-read")
  public List<PriceListView> list() {
    return views.list();
  }

  /**
   * A list.
   *
   * @throws BusinessException {@link PriceListProblem#UNKNOWN}
   */
  @Allows("charge.price-read")
  public PriceListView get(String code) {
    return views.find(code).orElseThrow(() -> unknown(code));
  }

  /** The lines of a version, in their order. */
  @Allows("charge.price-read")
  public List<PriceLineView> lines(String code, int number) {
    return views.lines(code, number);
  }

  /** The lines of a version as a table, which can be changed and sent back. */
  @Allows("charge.price-read")
  public byte[] table(String code, int number, Locale language, TemplateFormat format) {
    return PriceTable.write(views.lines(code, number), language, format);
  }

  /** Regions, for a list that holds in one. */
  @Allows("charge.price-propose")
  public List<Choice> regions() {
    return views.regions();
  }

  /**
   * Begins a list, with an empty first version.
   *
   * @throws BusinessException with a {@link PriceListProblem}, naming the field
   */
  @Allows("charge.price-propose")
  public PriceListView create(NewPriceList command, CallContext context) {
    check(command);
    StoredPriceList list = lists.add(new StoredPriceList(command));
    lists.add(new StoredPriceVersion(list.id(), 1, context.personId(), clock.instant()));
    return get(command.code());
  }

  /**
   * Begins the next version, with the lines of the latest approved one.
   *
   * @throws BusinessException {@link PriceListProblem#DRAFT_EXISTS} or {@link
   *     PriceListProblem#CLOSED}
   */
  @Allows("charge.price-propose")
  public PriceListView begin(String code, CallContext context) {
    StoredPriceList list = forUpdate(code);
    list.ensureOpen();
    PriceListView view = get(code);
    if (view.draft() != null) {
      throw new BusinessException(PriceListProblem.DRAFT_EXISTS, null, code);
    }
    int number = view.versions().get(0).number() + 1;
    StoredPriceVersion draft =
        lists.add(new StoredPriceVersion(list.id(), number, context.personId(), clock.instant()));
    view.versions().stream()
        .filter(version -> version.state() == VersionState.APPROVED)
        .findFirst()
        .ifPresent(base -> lists.replaceLines(draft.id(), views.lines(code, base.number())));
    return get(code);
  }

  /**
   * Takes the lines of a draft from a file, as a whole or not at all.
   *
   * @param version version of the draft that the caller has seen
   * @param language of names in refusals
   * @param dryRun only say what would become of it
   * @throws BusinessException with a {@link PriceListProblem} or {@link
   *     org.weibao.registerimport.RegisterImportProblem} if the file as a whole cannot be read
   */
  @Allows("charge.price-propose")
  public PriceFileResult importLines(
      String code,
      int number,
      int version,
      byte[] content,
      Locale language,
      boolean dryRun,
      CallContext context) {
    StoredPriceVersion draft = draft(code, number, version);
    draft.ensure(VersionState.DRAFT);
    PriceFile file = PriceFile.read(TableFile.readings(content), language);
    boolean taken = !dryRun && file.problems().isEmpty();
    PriceFileResult result = compare(file, views.lines(code, number), taken);
    if (taken) {
      draft.write(context.personId(), clock.instant());
      lists.replaceLines(draft.id(), file.lines());
    }
    return result;
  }

  private static PriceFileResult compare(
      PriceFile file, List<PriceLineView> before, boolean taken) {
    Map<String, PriceLineView> old = new HashMap<>();
    before.forEach(line -> old.put(line.code(), line));
    Set<String> removed = new TreeSet<>(old.keySet());
    file.lines().forEach(line -> removed.remove(line.code()));
    file.problems().forEach(problem -> removed.remove(problem.value()));
    return new PriceFileResult(
        taken,
        file.lines(),
        file.lines().stream().map(PriceLineView::code).filter(c -> !old.containsKey(c)).toList(),
        file.lines().stream()
            .filter(line -> old.containsKey(line.code()))
            .filter(line -> differs(line, old.get(line.code())))
            .map(PriceLineView::code)
            .toList(),
        List.copyOf(removed),
        file.problems());
  }

  private static boolean differs(PriceLineView one, PriceLineView other) {
    return one.unitPrice().compareTo(other.unitPrice()) != 0
        || one.kind() != other.kind()
        || one.unit() != other.unit()
        || !one.names().equals(other.names());
  }

  /**
   * Hands a draft to a second person, to hold from a day on. Only a list's first version may begin
   * in the past: nothing was charged by it yet.
   *
   * @throws BusinessException {@link PriceListProblem#EMPTY}, {@link PriceListProblem#DAY} or
   *     {@link PriceListProblem#TIE}
   */
  @Allows("charge.price-propose")
  public PriceListView submit(String code, int number, int version, LocalDate from, String note) {
    StoredPriceVersion draft = draft(code, number, version);
    PriceListView view = get(code);
    if (view.find(number).filter(found -> found.lines() > 0).isEmpty()) {
      throw new BusinessException(PriceListProblem.EMPTY, null);
    }
    ensureDay(view, number, from);
    ensureNoTie(code, draft.id(), from);
    draft.submit(from, optional(note, "note"));
    lists.flush();
    return get(code);
  }

  /**
   * A second person lets a version hold.
   *
   * @throws BusinessException {@link PriceListProblem#OWN_DRAFT} for whoever wrote it, {@link
   *     PriceListProblem#DAY} if its first day has passed meanwhile, {@link PriceListProblem#TIE}
   */
  @Allows("charge.price-approve")
  public PriceListView approve(String code, int number, int version, CallContext context) {
    StoredPriceVersion draft = draft(code, number, version);
    draft.ensure(VersionState.SUBMITTED);
    ensureDay(get(code), number, draft.validFrom());
    ensureNoTie(code, draft.id(), draft.validFrom());
    draft.approve(context.personId(), clock.instant());
    lists.flush();
    return get(code);
  }

  /**
   * A second person refuses a version for good.
   *
   * @throws BusinessException {@link PriceListProblem#OWN_DRAFT} or {@link
   *     PriceListProblem#REASON_MISSING}
   */
  @Allows("charge.price-approve")
  public PriceListView refuse(
      String code, int number, int version, String why, CallContext context) {
    StoredPriceVersion draft = draft(code, number, version);
    draft.refuse(needed(why), context.personId(), clock.instant());
    lists.flush();
    return get(code);
  }

  /**
   * Ends a list with a day that is not past; charges keep what they have.
   *
   * @param version version of the list that the caller has seen
   * @throws BusinessException {@link PriceListProblem#DAY} or {@link PriceListProblem#CLOSED}
   */
  @Allows("charge.price-approve")
  public PriceListView close(String code, int version, LocalDate lastDay) {
    StoredPriceList list = forUpdate(code);
    list.ensureVersion(version);
    if (lastDay == null || lastDay.isBefore(today())) {
      throw new BusinessException(PriceListProblem.DAY, "lastDay", today());
    }
    list.close(lastDay);
    lists.flush();
    return get(code);
  }

  private void check(NewPriceList command) {
    if (command.code() == null
        || command.code().length() > NewPriceList.CODE_LENGTH
        || !CODE.matcher(command.code()).matches()) {
      throw new BusinessException(PriceListProblem.CODE, "code", NewPriceList.CODE_LENGTH);
    }
    boolean named =
        Stream.of(
                command.names().english(),
                command.names().simplified(),
                command.names().traditional())
            .noneMatch(name -> isOutside(name, NewPriceList.NAME_LENGTH));
    if (!named) {
      throw new BusinessException(PriceListProblem.NAMES, "nameEn", NewPriceList.NAME_LENGTH);
    }
    ensureCurrency(command.currency());
    ensureRounding(command);
    ensurePlace(command);
    if (lists.findForUpdate(command.code()).isPresent()) {
      throw new BusinessException(PriceListProblem.CODE_TAKEN, "code", command.code());
    }
  }

  private void ensurePlace(NewPriceList command) {
    boolean found =
        switch (command.scope()) {
          case DEPARTMENT -> command.placeId().isEmpty();
          case REGION -> command.placeId().filter(id -> lists.hasPlace("region", id)).isPresent();
          case PROJECT -> command.placeId().filter(id -> lists.hasPlace("project", id)).isPresent();
          case CITY, PROPERTY_CENTER, SUPPLIER -> false;
        };
    if (!found) {
      throw new BusinessException(PriceListProblem.PLACE, "place");
    }
  }

  private static void ensureCurrency(String code) {
    boolean known =
        code != null
            && Currency.getAvailableCurrencies().stream()
                .anyMatch(
                    currency ->
                        currency.getCurrencyCode().equals(code)
                            && currency.getDefaultFractionDigits() >= 0);
    if (!known) {
      throw new BusinessException(PriceListProblem.CURRENCY, "currency");
    }
  }

  private static void ensureRounding(NewPriceList command) {
    switch (command.rounding()) {
      case HALF_UP, HALF_EVEN, UP, DOWN -> {}
      default -> throw new BusinessException(PriceListProblem.ROUNDING, "rounding");
    }
  }

  private void ensureDay(PriceListView view, int number, LocalDate from) {
    Optional<LocalDate> before =
        view.versions().stream()
            .filter(version -> version.state() == VersionState.APPROVED)
            .filter(version -> version.number() < number)
            .findFirst()
            .flatMap(PriceVersionView::validFrom);
    boolean late =
        from == null
            || before.isPresent() && (from.isBefore(today()) || !from.isAfter(before.get()));
    if (late) {
      throw new BusinessException(PriceListProblem.DAY, "from", today());
    }
  }

  private void ensureNoTie(String code, long versionId, LocalDate from) {
    Optional<Rival> rival = views.rival(code, versionId, from);
    if (rival.isPresent()) {
      throw new BusinessException(
          PriceListProblem.TIE, null, rival.get().service(), rival.get().list());
    }
  }

  private StoredPriceVersion draft(String code, int number, int version) {
    StoredPriceList list = forUpdate(code);
    list.ensureOpen();
    StoredPriceVersion draft =
        lists.findVersion(list.id(), number).orElseThrow(() -> unknown(code + "@" + number));
    draft.ensureVersion(code, version);
    return draft;
  }

  private StoredPriceList forUpdate(String code) {
    return lists.findForUpdate(code).orElseThrow(() -> unknown(code));
  }

  private static String needed(String text) {
    if (isOutside(text, TEXT_LENGTH)) {
      throw new BusinessException(PriceListProblem.REASON_MISSING, "reason", TEXT_LENGTH);
    }
    return text.strip();
  }

  private static String optional(String text, String field) {
    String plain = text == null ? "" : text.strip();
    if (plain.length() > TEXT_LENGTH) {
      throw new BusinessException(PriceListProblem.TOO_LONG, field, TEXT_LENGTH);
    }
    return plain.isEmpty() ? null : plain;
  }

  private static boolean isOutside(String text, int longest) {
    return text == null || text.isBlank() || text.length() > longest;
  }

  private LocalDate today() {
    Instant now = clock.instant();
    return LocalDate.ofInstant(now, clock.getZone());
  }

  private static BusinessException unknown(String what) {
    return new BusinessException(PriceListProblem.UNKNOWN, null, what);
  }
}
