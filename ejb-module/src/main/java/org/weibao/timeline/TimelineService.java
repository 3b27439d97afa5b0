package org.weibao.timeline;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.weibao.access.AccessService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.TimelineSource;
import org.weibao.organization.Role;
import org.weibao.request.RequestProblem;
import org.weibao.request.RequestService;

/** The door to the stories of requests. */
@Stateless
@Guarded
public class TimelineService {

  private static final Set<Role> PARTNERS = EnumSet.of(Role.PROPERTY_CENTER, Role.SUPPLIER);

  @Inject @Any Instance<TimelineSource> sources;
  @Inject RequestService requests;
  @Inject AccessService access;

  /**
   * Everything that happened to a request and that the caller may read, the latest first.
   *
   * @param requestNumber number of the request
   * @throws BusinessException {@link RequestProblem#UNKNOWN}
   */
  @Allows("request.read")
  public List<TimelineEntry> ofRequest(String requestNumber) {
    long request = requests.getByNumber(requestNumber).id();
    Set<Role> roles = access.roles();
    boolean partner = !roles.isEmpty() && PARTNERS.containsAll(roles);
    return sources.stream()
        .flatMap(source -> source.ofRequest(request).stream())
        .filter(entry -> !partner || !entry.internal())
        .map(entry -> partner ? entry.withoutPage() : entry)
        .sorted(Comparator.comparing(TimelineEntry::at).reversed())
        .toList();
  }
}
