package org.weibao.privacy;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.audit.AuditService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.PhoneMask;
import org.weibao.kernel.Within;
import org.weibao.privacy.control.ExportArchive;
import org.weibao.privacy.entity.Accesses;
import org.weibao.privacy.entity.Owners;
import org.weibao.privacy.entity.PersonalDataAccess;
import org.weibao.privacy.entity.StoredAbout;
import org.weibao.privacy.entity.StoredOwner;

/** The door to personal data: readings, exports and erasures, each of them logged. */
@Stateless
@Guarded
public class PrivacyService {

  /** Longest reason, in characters. */
  public static final int REASON_LENGTH = 500;

  @Inject PhonePolicy policy;
  @Inject Owners owners;
  @Inject Accesses accesses;
  @Inject StoredAbout stored;
  @Inject AuditService audit;
  @Inject Clock clock;

  /**
   * An owner's phone as who is at work may see it on the page of one case: in full for roles that
   * need it, which is logged in a transaction of its own before anything is shown; masked for all
   * others.
   *
   * @param requestId the case
   */
  @Within
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public String readPhone(long requestId, Optional<String> ownerName, String phone) {
    if (!policy.callerNeedsPhones()) {
      return PhoneMask.mask(phone);
    }
    log(AccessKind.READ, requestId, subject(ownerName, Optional.of(phone)), null);
    return phone;
  }

  /** Whether who is at work sees owners' phones in full; everybody else sees them masked. */
  @Within
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public boolean callerNeedsPhones() {
    return policy.callerNeedsPhones();
  }

  /**
   * An owner's phone as who is at work may see it on a page that is about no case; as for a case.
   */
  @Within
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public String readPhone(Optional<String> ownerName, String phone) {
    if (!policy.callerNeedsPhones()) {
      return PhoneMask.mask(phone);
    }
    log(AccessKind.READ, null, subject(ownerName, Optional.of(phone)), null);
    return phone;
  }

  /** The roles that see full numbers, with the reason of each. */
  @Allows("privacy.read")
  public List<PhoneNeed> phoneNeeds() {
    return policy.needs();
  }

  /**
   * An owner, named without a full phone number.
   *
   * @throws BusinessException {@link PrivacyProblem#UNKNOWN_PERSON}
   */
  @Allows("privacy.read")
  public Owner getOwner(OwnerKey key) {
    StoredOwner owner = get(key);
    return new Owner(
        subject(owner),
        owner.name(),
        owner.phones().stream().findFirst().map(PhoneMask::mask),
        owner.requests().size(),
        owner.rooms().size(),
        owner.lastRequest(),
        owner.rooms().stream().findFirst());
  }

  /**
   * Who read, took out or erased the data of one owner, or of all, the latest first.
   *
   * @throws BusinessException {@link PrivacyProblem#UNKNOWN_PERSON}
   */
  @Allows("privacy.read")
  public Page<AccessView> accesses(Optional<OwnerKey> key, Optional<String> cursor, int limit) {
    Optional<StoredOwner> owner = key.map(this::get);
    return accesses.search(owner, owner.map(PrivacyService::subject).orElse(""), cursor, limit);
  }

  /**
   * Everything stored about an owner, as ZIP with JSON and CSV.
   *
   * @throws BusinessException {@link PrivacyProblem#UNKNOWN_PERSON} or a problem of the reason
   */
  @Allows("privacy.manage")
  public byte[] exportOwner(OwnerKey key, String reason) {
    String why = reason(reason);
    StoredOwner owner = get(key);
    log(AccessKind.EXPORTED, null, subject(owner), why);
    return ExportArchive.write(about("owner", why), stored.owner(owner, subject(owner)));
  }

  /**
   * Everything stored about a member of staff, as ZIP with JSON and CSV.
   *
   * @throws BusinessException {@link PrivacyProblem#UNKNOWN_PERSON} or a problem of the reason
   */
  @Allows("privacy.manage")
  public byte[] exportMember(String login, String reason) {
    String why = reason(reason);
    long person =
        stored
            .findMember(login)
            .orElseThrow(() -> new BusinessException(PrivacyProblem.UNKNOWN_PERSON, "login"));
    log(AccessKind.EXPORTED, null, login, why);
    return ExportArchive.write(about("member of staff", why), stored.member(person));
  }

  /**
   * Takes an owner out of closed requests received before a day, out of his rooms if no request
   * that stays needs them, and out of the trail's entries on both. What the product has to keep
   * about the work stays, without the person.
   *
   * @throws BusinessException {@link PrivacyProblem}
   */
  @Allows("privacy.manage")
  public ErasureResult eraseOwner(OwnerKey key, LocalDate before, String reason) {
    String why = reason(reason);
    if (before.isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
      throw new BusinessException(PrivacyProblem.DAY_IN_FUTURE, "before");
    }
    StoredOwner owner = get(key);
    Instant midnight = before.atStartOfDay(clock.getZone()).toInstant();
    List<Long> requests = owners.eraseRequests(owner.requests(), midnight);
    List<Long> stays = owners.eraseStays(owner.stays(), midnight);
    owners.eraseMemories(stays);
    owners.forgetFiles();
    log(AccessKind.ERASED, null, subject(owner), why);
    List<String> subjects = new ArrayList<>();
    requests.forEach(id -> subjects.add("ServiceRequest:" + id));
    stays.forEach(id -> subjects.add("RoomOwner:" + id));
    int entries = audit.blankPersonal(subjects);
    return new ErasureResult(
        requests.size(), stays.size(), entries, owner.requests().size() - requests.size());
  }

  private StoredOwner get(OwnerKey key) {
    StoredOwner owner = owners.find(key);
    if (owner.isEmpty()) {
      throw new BusinessException(PrivacyProblem.UNKNOWN_PERSON, null);
    }
    return owner;
  }

  private void log(AccessKind kind, Long requestId, String subject, String reason) {
    Call call =
        Call.current()
            .orElseThrow(() -> new IllegalStateException("nobody announced who is at work"));
    accesses.add(new PersonalDataAccess(clock.instant(), kind, call, requestId, subject, reason));
  }

  private static String subject(StoredOwner owner) {
    return subject(owner.name(), owner.phones().stream().findFirst());
  }

  private static String subject(Optional<String> name, Optional<String> phone) {
    return (name.orElse("") + " " + phone.map(PhoneMask::mask).orElse("")).strip();
  }

  private static String reason(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new BusinessException(PrivacyProblem.REASON_MISSING, "reason");
    }
    if (reason.strip().length() > REASON_LENGTH) {
      throw new BusinessException(PrivacyProblem.REASON_TOO_LONG, "reason", REASON_LENGTH);
    }
    return reason.strip();
  }

  private Map<String, String> about(String whom, String reason) {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("whom", whom);
    about.put("exported_at", clock.instant().toString());
    about.put("exported_by", Call.current().map(Call::displayName).orElse(""));
    about.put("reason", reason);
    return about;
  }
}
