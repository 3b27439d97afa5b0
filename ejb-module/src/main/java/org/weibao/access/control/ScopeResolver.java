package org.weibao.access.control;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.weibao.access.Scope;
import org.weibao.organization.Assignment;

/** Finds what an assignment covers. */
public final class ScopeResolver {

  private ScopeResolver() {}

  /**
   * The projects, stores and suppliers of an assignment. A project's team also sees the store of
   * its city, where its spares lie; a property centre sees no store.
   */
  public static Scope resolve(Assignment assignment, Collection<Place> places) {
    return switch (assignment.scopeKind()) {
      case DEPARTMENT -> Scope.EVERYTHING;
      case REGION -> places(places, place -> place.region() == id(assignment), true);
      case CITY -> places(places, place -> place.city() == id(assignment), true);
      case PROJECT -> places(places, place -> holds(place.project(), assignment), true);
      case PROPERTY_CENTER -> places(places, place -> holds(place.center(), assignment), false);
      case SUPPLIER -> new Scope(false, Set.of(), Set.of(), Set.of(id(assignment)));
    };
  }

  private static Scope places(
      Collection<Place> places, Predicate<Place> belongs, boolean withStores) {
    return new Scope(
        false,
        places.stream()
            .filter(belongs)
            .flatMap(place -> place.project().stream())
            .collect(Collectors.toSet()),
        withStores
            ? places.stream().filter(belongs).map(Place::city).collect(Collectors.toSet())
            : Set.of(),
        Set.of());
  }

  private static boolean holds(Optional<Long> place, Assignment assignment) {
    return place.isPresent() && place.get() == id(assignment);
  }

  private static long id(Assignment assignment) {
    return assignment
        .scopeId()
        .orElseThrow(() -> new IllegalStateException("no id in " + assignment));
  }
}
