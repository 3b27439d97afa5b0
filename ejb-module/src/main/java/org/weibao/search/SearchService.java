package org.weibao.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.weibao.access.AccessService;
import org.weibao.device.DeviceService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.Found;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.SearchText;
import org.weibao.organization.Role;
import org.weibao.privacy.PhonePolicy;
import org.weibao.repair.RepairService;
import org.weibao.request.RequestService;
import org.weibao.returns.ReturnService;

/** The door to search: one query a kind, and only of kinds that the caller may read. */
@Stateless
@Guarded
public class SearchService {

  private static final Set<Role> PARTNERS = EnumSet.of(Role.PROPERTY_CENTER, Role.SUPPLIER);

  @Inject RequestService requests;
  @Inject DeviceService devices;
  @Inject ReturnService returns;
  @Inject RepairService repairs;
  @Inject PhonePolicy phones;
  @Inject AccessService access;

  /**
   * Finds what bears a number, serial, phone, owner or room.
   *
   * @param limit rows of each kind
   */
  @Allows("start.read")
  public SearchAnswer find(String typed, int limit) {
    Set<Role> roles = access.roles();
    SearchText text = new SearchText(typed, phones.callerNeedsPhones());
    if (!text.isEnough()) {
      return new SearchAnswer(List.of());
    }
    boolean staff = !PARTNERS.containsAll(roles);
    boolean center = roles.contains(Role.PROPERTY_CENTER);
    boolean supplier = roles.contains(Role.SUPPLIER);
    return new SearchAnswer(
        Stream.of(
                group(SearchKind.REQUESTS, staff || center, () -> requests.find(text, limit)),
                group(SearchKind.DEVICES, staff, () -> devices.find(text, limit)),
                group(SearchKind.RETURNS, staff || supplier, () -> returns.find(text, limit)),
                group(SearchKind.FAULT_RECORDS, staff, () -> repairs.find(text, limit)))
            .filter(group -> group.found().count() > 0)
            .toList());
  }

  private static SearchAnswer.Group group(
      SearchKind kind, boolean readable, Supplier<Found> finder) {
    return new SearchAnswer.Group(kind, readable ? finder.get() : Found.NOTHING);
  }
}
