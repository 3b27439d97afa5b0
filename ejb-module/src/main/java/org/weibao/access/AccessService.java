package org.weibao.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.access.control.MatrixReader;
import org.weibao.access.control.Place;
import org.weibao.access.control.ScopeResolver;
import org.weibao.access.entity.Places;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.organization.Assignment;
import org.weibao.organization.OrganizationService;
import org.weibao.organization.Role;

/**
 * What the caller on this thread may do, and where. Roles count if they stand in the call and are
 * held today; the product's own work may do everything, and nobody may do nothing. No EJB: it is
 * asked many times in a call and keeps what it read for a moment.
 */
@ApplicationScoped
public class AccessService {

  private static final Comparator<Holding> OWN_FIRST =
      Comparator.comparing(holding -> holding.actingFor().isPresent());

  @Inject OrganizationService organization;
  @Inject Places places;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "weibao.config")
  Optional<String> configFolder;

  private final RecentHoldings recent = new RecentHoldings();
  private volatile AccessMatrix matrix;

  /** The matrix in force. */
  public AccessMatrix matrix() {
    AccessMatrix current = matrix;
    if (current == null) {
      current =
          configFolder
              .map(folder -> MatrixReader.read(Path.of(folder)))
              .orElseGet(MatrixReader::shipped);
      matrix = current;
    }
    return current;
  }

  /**
   * Whether the caller may do something, somewhere at least.
   *
   * @param operation as the matrix names it
   */
  public boolean may(String operation) {
    AccessRule rule = matrix().rule(operation);
    return isProduct()
        || holdings().stream().anyMatch(holding -> rule.reach(holding.role()) != Reach.NONE);
  }

  /** Whether the caller may do one of several things. */
  public boolean mayAny(String... operations) {
    return Stream.of(operations).anyMatch(this::may);
  }

  /** Whether the caller may open a page; one that the matrix does not name opens for nobody. */
  public boolean mayOpen(String page) {
    return matrix().ofPage(page).stream().map(AccessRule::operation).anyMatch(this::may);
  }

  /**
   * The caller does something in a project that he can see. If only the role of somebody whom he
   * stands in for allows it, the call is made for that one from now on.
   *
   * @throws BusinessException {@link AccessProblem#NOT_ALLOWED}
   */
  public void ensureInProject(String operation, long projectId) {
    AccessRule rule = matrix().rule(operation);
    use(holding -> holding.allows(rule, projectId));
  }

  /**
   * The caller does something in a city that he can see; for whom, as in a project.
   *
   * @throws BusinessException {@link AccessProblem#NOT_ALLOWED}
   */
  public void ensureInCity(String operation, long cityId) {
    AccessRule rule = matrix().rule(operation);
    use(holding -> holding.allowsInCity(rule, cityId));
  }

  /**
   * The caller does something that belongs to no project; for whom, as in a project.
   *
   * @throws BusinessException {@link AccessProblem#NOT_ALLOWED}
   */
  public void ensureAnywhere(String operation) {
    AccessRule rule = matrix().rule(operation);
    use(holding -> rule.reach(holding.role()) != Reach.NONE);
  }

  private void use(Predicate<Holding> allows) {
    if (isProduct()) {
      return;
    }
    holdings().stream()
        .filter(allows)
        .min(OWN_FIRST)
        .orElseThrow(() -> new BusinessException(AccessProblem.NOT_ALLOWED, null))
        .actingFor()
        .ifPresent(Call::actFor);
  }

  /**
   * The role by which a person may do something in a project today, an own one before that of
   * somebody whom he stands in for; empty if none allows it.
   */
  public Optional<Holding> holdingFor(long personId, String operation, long projectId) {
    AccessRule rule = matrix().rule(operation);
    return ofPerson(personId).stream()
        .filter(holding -> holding.allows(rule, projectId))
        .min(OWN_FIRST);
  }

  /** As {@link #holdingFor(long, String, long)}, by one role only. */
  public Optional<Holding> holdingFor(long personId, String operation, Role role, long projectId) {
    AccessRule rule = matrix().rule(operation);
    return ofPerson(personId).stream()
        .filter(holding -> holding.role() == role && holding.allows(rule, projectId))
        .min(OWN_FIRST);
  }

  /** What the caller may see, by whichever role. */
  public Scope scope() {
    return scope(role -> Reach.OWN);
  }

  /** Where the caller may do something: the scopes of those roles that may. */
  public Scope scope(String operation) {
    return scope(matrix().rule(operation)::reach);
  }

  private Scope scope(Function<Role, Reach> reach) {
    if (isProduct()) {
      return Scope.EVERYTHING;
    }
    return Scope.union(
        holdings().stream()
            .filter(holding -> reach.apply(holding.role()) != Reach.NONE)
            .map(
                holding ->
                    reach.apply(holding.role()) == Reach.ALL ? Scope.EVERYTHING : holding.scope())
            .toList());
  }

  /** Roles that the caller may use today, wherever; none for the product and for nobody. */
  public Set<Role> roles() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    holdings().forEach(holding -> roles.add(holding.role()));
    return roles;
  }

  /** A project was taken on or moved: whoever holds a role around it sees it at once. */
  public void placesChanged() {
    recent.forget();
  }

  /** What the caller may use today: each role with what it covers; none for the product. */
  List<Holding> held() {
    return holdings();
  }

  private static boolean isProduct() {
    return Call.current().filter(Call::isSystem).isPresent();
  }

  private List<Holding> holdings() {
    return Call.current().map(this::holdings).orElse(List.of());
  }

  private List<Holding> holdings(Call call) {
    if (call.personId().isEmpty()) {
      return ofServiceAccount(call);
    }
    long person = call.personId().getAsLong();
    Predicate<Holding> named = holding -> call.groups().contains(holding.role().name());
    return ofPerson(person).stream().filter(named).toList();
  }

  private List<Holding> ofPerson(long personId) {
    return recent.of(personId, clock.instant(), () -> read(personId));
  }

  /** A machine holds its roles in the whole department. */
  private static List<Holding> ofServiceAccount(Call call) {
    return Stream.of(Role.values())
        .filter(role -> call.groups().contains(role.name()))
        .map(role -> new Holding(role, Scope.EVERYTHING, Optional.empty()))
        .toList();
  }

  private List<Holding> read(long personId) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    List<Assignment> assignments = organization.assignmentsOf(personId, today);
    List<Place> all = assignments.isEmpty() ? List.of() : places.all();
    return assignments.stream()
        .map(
            found ->
                new Holding(found.role(), ScopeResolver.resolve(found, all), found.actingFor()))
        .toList();
  }
}
