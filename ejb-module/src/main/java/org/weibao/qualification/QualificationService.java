package org.weibao.qualification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.FieldFault;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Named;
import org.weibao.qualification.entity.Qualification;
import org.weibao.qualification.entity.QualificationVersion;
import org.weibao.qualification.entity.QualificationViews;
import org.weibao.qualification.entity.Qualifications;

/** The door to the certificates of the department's people (S12-4.1.1). */
@Stateless
@Guarded
public class QualificationService {

  /** Longest reason. */
  public static final int WHY_LENGTH = 300;

  private static final String KEEP = "qualification.keep";

  @Inject Qualifications stored;
  @Inject QualificationViews views;
  @Inject QualificationKinds kinds;
  @Inject QualificationRenewals renewals;
  @Inject AccessService access;
  @Inject Clock clock;

  /** The kinds that are kept. */
  @Allows("qualification.own")
  public List<QualificationKind> kinds() {
    return kinds.all();
  }

  /** What a kind is called. */
  @Allows("qualification.own")
  public Named names(String kind) {
    return kinds.names(kind);
  }

  /** People for whom one may be recorded. */
  @Allows(KEEP)
  public List<Choice> people() {
    return views.holders();
  }

  /**
   * Records somebody's certificate. A newer one of the same kind is its renewal, and settles what
   * was due of the one before.
   *
   * @param personId null if nobody was chosen
   * @param kind null if none was chosen
   * @throws BusinessException {@link QualificationProblem}, naming every field at fault
   */
  @Allows(KEEP)
  public QualificationView record(
      Long personId, String kind, CertificateData data, CallContext context) {
    List<FieldFault> faults = new ArrayList<>();
    Optional<QualificationKind> known = Optional.ofNullable(kind).flatMap(kinds::find);
    if (personId == null || stored.lockHolder(personId).isEmpty()) {
      faults.add(new FieldFault("personId", QualificationProblem.PERSON, List.of()));
    }
    if (known.isEmpty()) {
      faults.add(new FieldFault("kind", QualificationProblem.KIND, List.of()));
    }
    known.map(data::faults).ifPresent(faults::addAll);
    ensureNone(faults);
    ensureNew(personId, kind, data, 0);
    Qualification qualification =
        stored.add(new Qualification(personId, kind, context.personId(), clock.instant()));
    write(qualification, 1, data, Optional.empty(), context);
    return get(qualification.id());
  }

  /**
   * Puts right what stands in one; what stood there before is kept.
   *
   * @param version version that the caller has seen
   * @param why it is put right
   * @throws BusinessException {@link QualificationProblem}, naming every field at fault
   */
  @Allows(KEEP)
  public QualificationView correct(
      long id, int version, CertificateData data, String why, CallContext context) {
    Qualification qualification = forChange(id, version);
    List<FieldFault> faults = new ArrayList<>();
    kinds.find(qualification.kind()).map(data::faults).ifPresent(faults::addAll);
    String reason = reason(why, faults);
    ensureNone(faults);
    ensureNew(qualification.personId(), qualification.kind(), data, id);
    write(qualification, qualification.correct(), data, Optional.of(reason), context);
    return get(id);
  }

  /**
   * One counts no more, because it was revoked or recorded by mistake; it stays in the list.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link QualificationProblem}
   */
  @Allows(KEEP)
  public QualificationView withdraw(long id, int version, String why, CallContext context) {
    Qualification qualification = forChange(id, version);
    List<FieldFault> faults = new ArrayList<>();
    String reason = reason(why, faults);
    ensureNone(faults);
    qualification.withdraw(reason, context.personId(), clock.instant());
    stored.flush();
    renewals.follow(qualification.personId(), qualification.kind());
    return get(id);
  }

  private void write(
      Qualification qualification,
      int number,
      CertificateData data,
      Optional<String> why,
      CallContext context) {
    stored.flush();
    stored.add(
        new QualificationVersion(
            qualification.id(), number, data, why, context.personId(), clock.instant()));
    stored.flush();
    renewals.follow(qualification.personId(), qualification.kind());
  }

  private Qualification forChange(long id, int version) {
    access.ensureAnywhere(KEEP);
    Qualification qualification = stored.findForUpdate(id).orElseThrow(() -> unknown(id));
    qualification.ensureVersion(version);
    stored.holder(qualification.personId());
    return qualification;
  }

  /** The same certificate twice would be renewed twice. */
  private void ensureNew(long personId, String kind, CertificateData data, long itself) {
    boolean known =
        stored.of(personId, kind).stream()
            .filter(one -> one.stored().id() != itself && !one.stored().isWithdrawn())
            .anyMatch(
                one ->
                    one.certificate().equals(data.certificate())
                        && one.until().equals(data.validUntil()));
    if (known) {
      throw new BusinessException(QualificationProblem.KNOWN, "certificate", data.certificate());
    }
  }

  private static String reason(String why, List<FieldFault> faults) {
    String reason = why == null ? "" : why.strip();
    if (reason.isEmpty() || reason.length() > WHY_LENGTH) {
      faults.add(new FieldFault("why", QualificationProblem.WHY, List.of(WHY_LENGTH)));
    }
    return reason;
  }

  private static void ensureNone(List<FieldFault> faults) {
    if (!faults.isEmpty()) {
      throw BusinessException.of(QualificationProblem.INCOMPLETE, faults);
    }
  }

  /**
   * One of somebody whom the caller may read, or his own.
   *
   * @throws BusinessException {@link QualificationProblem#UNKNOWN}
   */
  @Allows("qualification.own")
  public QualificationView get(long id) {
    return find(id).orElseThrow(() -> unknown(id));
  }

  /** The same; empty for one that the caller may not see. */
  @Allows("qualification.own")
  public Optional<QualificationView> find(long id) {
    return views.find(id, Call.currentPerson(), isKeeper());
  }

  /** What stood in one, the latest first. */
  @Allows("qualification.own")
  public List<QualificationVersionView> versions(long id) {
    return views.versions(id, get(id).whole());
  }

  /** The caller's own, what ends first first. */
  @Allows("qualification.own")
  public List<QualificationView> own() {
    return views.own(Call.currentPerson());
  }

  /**
   * A page of the list.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} or {@link CommonProblem#BAD_SORT}
   */
  @Allows("qualification.read")
  public Page<QualificationView> list(ListQuery query) {
    return views.list(query, isKeeper());
  }

  /** How many fit, counted up to a limit; empty if that is costly and need not be. */
  @Allows("qualification.read")
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return views.count(query, limit, atAnyCost);
  }

  /** What the list shows: numbers of certificates are whole for those who keep it. */
  @Allows("qualification.read")
  public Listing<QualificationView> listing() {
    return views.listing(isKeeper());
  }

  private boolean isKeeper() {
    return access.may(KEEP);
  }

  private static BusinessException unknown(long id) {
    return new BusinessException(QualificationProblem.UNKNOWN, "id", id);
  }
}
