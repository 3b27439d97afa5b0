package org.weibao.project;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.StaleVersion;
import org.weibao.kernel.Within;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.project.control.ContactRules;
import org.weibao.project.control.TypedData;
import org.weibao.project.entity.CenterContact;
import org.weibao.project.entity.PropertyCenter;
import org.weibao.project.entity.PropertyCenters;

/** The door to property centres and the people there. */
@Stateless
@Guarded
public class PropertyCenterService {

  private static final String CHANGE = "project.center-change";

  @Inject PropertyCenters centers;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * A page of centres in any order.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} or {@link CommonProblem#BAD_SORT}
   */
  @Allows("project.center-read")
  public Page<CenterView> list(ListQuery query) {
    return centers.list(query);
  }

  /** How many centres fit, counted up to a limit; empty if that is costly and need not be. */
  @Allows("project.center-read")
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return centers.count(query, limit, atAnyCost);
  }

  /** What the list of centres shows. */
  @Allows("project.center-read")
  public Listing<CenterView> listing() {
    return centers.listing();
  }

  /**
   * A centre with its contacts and projects.
   *
   * @throws BusinessException {@link CenterProblem#UNKNOWN_CENTER}
   */
  @Allows("project.center-read")
  public CenterDetails details(long centerId) {
    LocalDate today = today();
    CenterView view = view(centerId);
    PropertyCenter center = centers.get(centerId);
    List<ContactView> contacts = centers.contacts(centerId);
    return new CenterDetails(
        view,
        center.data(),
        center.version(),
        contacts.stream().filter(contact -> !contact.isOver(today)).toList(),
        contacts.stream()
            .filter(contact -> contact.isOver(today))
            .sorted(Comparator.comparing((ContactView c) -> c.data().to().orElseThrow()).reversed())
            .toList(),
        ContactRules.holder(contacts, ContactDuty.MAINTENANCE_SUPERVISOR, today),
        ContactRules.holder(contacts, ContactDuty.HEAD, today),
        centers.projects(centerId, today),
        access.scope(CHANGE).coversCity(view.cityId()));
  }

  /**
   * Takes a centre on.
   *
   * @return its id
   * @throws BusinessException {@link CenterProblem} or {@link ProjectProblem}, on the field of
   *     {@link CenterData}
   */
  @Allows("project.center-change")
  public long create(CenterData data, CallContext context) {
    check(data, Optional.empty());
    PropertyCenter center = new PropertyCenter(data);
    centers.add(center);
    return center.id();
  }

  /**
   * Writes something else down of a centre. One with projects stays in its city.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link CenterProblem}, {@link ProjectProblem}; {@link
   *     CommonProblem#STALE_VERSION}
   */
  @Allows("project.center-change")
  public void edit(long centerId, int version, CenterData data, CallContext context) {
    PropertyCenter center = lock(centerId, version);
    check(data, Optional.of(centerId));
    int projects = view(centerId).projects();
    if (projects > 0 && data.cityId() != center.cityId()) {
      throw new BusinessException(CenterProblem.HAS_PROJECTS, "cityId", projects);
    }
    center.describe(data);
  }

  /**
   * Writes down who is at a centre.
   *
   * @return id of the contact
   * @throws BusinessException {@link CenterProblem#DUTY_TAKEN} if somebody else has the duty on one
   *     of the days; others on the field of {@link ContactData}
   */
  @Allows("project.center-change")
  public long addContact(long centerId, int version, ContactData data, CallContext context) {
    lock(centerId, version);
    ContactRules.ensureFits(centers.contacts(centerId), data);
    CenterContact contact = new CenterContact(centerId, data);
    centers.add(contact);
    return contact.id();
  }

  /**
   * Writes something else down of who is at a centre; a last day ends it.
   *
   * @throws BusinessException {@link CenterProblem#UNKNOWN_CONTACT}, {@link
   *     CenterProblem#DUTY_TAKEN}; others on the field of {@link ContactData}
   */
  @Allows("project.center-change")
  public void editContact(
      long centerId, int version, long contactId, ContactData data, CallContext context) {
    lock(centerId, version);
    CenterContact contact = contact(centerId, contactId);
    ContactRules.ensureFits(
        centers.contacts(centerId).stream().filter(other -> other.id() != contactId).toList(),
        data);
    contact.describe(data);
  }

  /**
   * Takes a contact back that was written down by mistake.
   *
   * @throws BusinessException {@link CenterProblem#UNKNOWN_CONTACT}
   */
  @Allows("project.center-change")
  public void removeContact(long centerId, int version, long contactId, CallContext context) {
    lock(centerId, version);
    centers.remove(contact(centerId, contactId));
  }

  /** Who looks after the systems at a centre on a day, or else runs it, with a phone. */
  @Within
  public Optional<CallerAtCenter> caller(long centerId, LocalDate day) {
    List<ContactView> contacts = centers.contacts(centerId);
    return ContactRules.holder(contacts, ContactDuty.MAINTENANCE_SUPERVISOR, day)
        .or(() -> ContactRules.holder(contacts, ContactDuty.HEAD, day))
        .map(ContactView::data)
        .map(
            data ->
                new CallerAtCenter(
                    data.name(), data.phone().or(() -> centers.get(centerId).data().phone())));
  }

  /** E-mail address of whoever has a duty at a centre on a day. */
  @Within
  public Optional<String> email(long centerId, ContactDuty duty, LocalDate day) {
    return ContactRules.holder(centers.contacts(centerId), duty, day)
        .flatMap(contact -> contact.data().email());
  }

  /** A centre in the caller's scope by its code, with its contacts. */
  @Within
  public Optional<CenterDetails> findByCode(String code) {
    return centers.findId(code).map(this::details);
  }

  /** Takes a contact back that an import made. */
  @Within
  public void removeContact(long contactId) {
    centers.remove(centers.contact(contactId).orElseThrow());
  }

  /** What is stored of a contact, as an import that changes it keeps it. */
  @Within
  public Optional<ContactData> contact(long contactId) {
    return centers.contact(contactId).map(contact -> contact.view().data());
  }

  /** Gives a contact back what an import changed. */
  @Within
  public void restoreContact(long contactId, ContactData data) {
    centers.contact(contactId).orElseThrow().describe(data);
  }

  private CenterContact contact(long centerId, long contactId) {
    return centers
        .contact(centerId, contactId)
        .orElseThrow(() -> new BusinessException(CenterProblem.UNKNOWN_CONTACT, null, contactId));
  }

  private CenterView view(long centerId) {
    return centers
        .findView(centerId, today())
        .orElseThrow(() -> new BusinessException(CenterProblem.UNKNOWN_CENTER, null, centerId));
  }

  private PropertyCenter lock(long centerId, int version) {
    CenterView view = view(centerId);
    access.ensureInCity(CHANGE, view.cityId());
    PropertyCenter seen = centers.get(centerId);
    StaleVersion.ensureSeen(PropertyCenter.class, centerId, view.code(), version, seen.version());
    return centers.lock(centerId);
  }

  private void check(CenterData data, Optional<Long> centerId) {
    TypedData.code("code", data.code(), CenterData.CODE_LENGTH);
    TypedData.text("name", data.name(), CenterData.NAME_LENGTH);
    TypedData.text("nameEn", data.nameEn(), CenterData.NAME_LENGTH);
    TypedData.phone("phone", data.phone(), CenterData.PHONE_LENGTH);
    if (centers.isCodeTaken(data.code(), centerId)) {
      throw new BusinessException(CenterProblem.CODE_TAKEN, "code", data.code());
    }
    if (!centers.isCity(data.cityId()) || !access.scope(CHANGE).coversCity(data.cityId())) {
      throw new BusinessException(CenterProblem.UNKNOWN_CITY, "cityId");
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
