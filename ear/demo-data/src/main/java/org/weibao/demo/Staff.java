package org.weibao.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Regions, cities and people: written once, found by code and role afterwards. */
final class Staff {

  private final Map<String, Long> regions = new LinkedHashMap<>();
  private final Map<String, Long> cities = new LinkedHashMap<>();
  private final Map<String, Long> people = new LinkedHashMap<>();
  private final DemoBook book;

  private Staff(DemoBook book) {
    this.book = book;
  }

  static Staff hire(Telling telling, String passwordHash) {
    Staff staff = new Staff(telling.book());
    staff.writeCities(telling);
    staff.writePeople(telling, passwordHash);
    return staff;
  }

  private void writeCities(Telling telling) {
    for (DemoBook.Region region : book.regions()) {
      long id = telling.ids().next();
      regions.put(region.code(), id);
      telling.sink().row(Table.REGION, id, region.code(), region.name(), region.nameEn());
    }
    for (DemoBook.City city : book.cities()) {
      long id = telling.ids().next();
      cities.put(city.code(), id);
      telling
          .sink()
          .row(
              Table.CITY,
              id,
              city.code(),
              found(regions, city.region()),
              city.name(),
              city.nameEn());
    }
  }

  private void writePeople(Telling telling, String passwordHash) {
    for (DemoBook.Person person : book.people()) {
      long id = telling.ids().next();
      people.put(person.login(), id);
      telling
          .sink()
          .row(
              Table.PERSON,
              id,
              person.login(),
              person.displayName(),
              person.phone().orElse(null),
              person.email().orElse(null),
              found(cities, person.city()),
              "zh-CN",
              passwordHash,
              false,
              true);
    }
  }

  /** Roles come last: a scope may be a project, a property centre or a supplier. */
  void writeRoles(Telling telling, Map<String, Map<String, Long>> scopes, LocalDate from) {
    for (DemoBook.Person person : book.people()) {
      Long scope =
          person.scope().map(code -> found(scopes.get(person.scopeKind()), code)).orElse(null);
      for (String role : person.roles()) {
        telling
            .sink()
            .row(
                Table.ROLE_ASSIGNMENT,
                telling.ids().next(),
                found(people, person.login()),
                role,
                person.scopeKind(),
                scope,
                from);
      }
    }
  }

  Map<String, Long> regions() {
    return regions;
  }

  Map<String, Long> cities() {
    return cities;
  }

  long city(String code) {
    return found(cities, code);
  }

  /** Those with a role who work in a city, in the order of the file. */
  List<Long> inCity(String role, String city) {
    return ids(person -> person.has(role) && person.city().equals(city));
  }

  /** Those who hold a role in a scope: the code of a region, a city or a property centre. */
  long inScope(String role, String scope) {
    return first(
        role + " of " + scope,
        ids(person -> person.has(role) && person.scope().filter(scope::equals).isPresent()));
  }

  /** Those with a role who work in a city, with name and phone, in the order of the file. */
  List<DemoBook.Person> workingIn(String role, String city) {
    return book.people().stream()
        .filter(person -> person.has(role) && person.city().equals(city))
        .toList();
  }

  /** Those who hold a role in a scope, with name and phone. */
  List<DemoBook.Person> holding(String role, String scope) {
    return book.people().stream()
        .filter(person -> person.has(role) && person.scope().filter(scope::equals).isPresent())
        .toList();
  }

  /** The first who holds a role anywhere. */
  DemoBook.Person first(String role) {
    return book.people().stream().filter(person -> person.has(role)).findFirst().orElseThrow();
  }

  long id(DemoBook.Person person) {
    return found(people, person.login());
  }

  /** How somebody is called. */
  String name(long id) {
    return book.people().stream()
        .filter(person -> id(person) == id)
        .map(DemoBook.Person::displayName)
        .findFirst()
        .orElseThrow();
  }

  long any(String role) {
    return first(role, ids(person -> person.has(role)));
  }

  private List<Long> ids(java.util.function.Predicate<DemoBook.Person> wanted) {
    return book.people().stream().filter(wanted).map(p -> found(people, p.login())).toList();
  }

  private static long first(String what, List<Long> ids) {
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("people.csv has no " + what);
    }
    return ids.get(0);
  }

  static long found(Map<String, Long> ids, String code) {
    Long id = ids.get(code);
    if (id == null) {
      throw new IllegalArgumentException("the demo files name \"" + code + "\", which is nowhere");
    }
    return id;
  }
}
