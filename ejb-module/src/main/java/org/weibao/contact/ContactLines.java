package org.weibao.contact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.organization.Role;

/**
 * What stands in a list of contacts: who, and when each week. Written down as lines of fields with
 * tabs between them, so that the same list has the same hash for ever.
 *
 * @param people in the order of the list
 * @param week in the order of the week
 */
public record ContactLines(List<Person> people, List<Duty> week) {

  private static final String PERSON = "P";
  private static final String DUTY = "D";

  /** Somebody to call. */
  public record Person(Role role, String name, String phone) {}

  /** When somebody answers each week. */
  public record Duty(DayOfWeek weekday, LocalTime from, LocalTime to, String name, String phone) {}

  /** Lists are copied. */
  public ContactLines {
    people = List.copyOf(people);
    week = List.copyOf(week);
  }

  /** The list of contacts and shifts; shifts of a single date are not part of it, for they pass. */
  public static ContactLines of(List<ContactView> contacts, List<ShiftView> shifts) {
    return new ContactLines(
        contacts.stream()
            .map(contact -> new Person(contact.role(), contact.name(), contact.phone()))
            .sorted(
                Comparator.comparing(Person::role, Comparator.reverseOrder())
                    .thenComparing(Person::name)
                    .thenComparing(Person::phone))
            .toList(),
        shifts.stream()
            .flatMap(
                shift ->
                    shift.weekday().stream()
                        .map(
                            day ->
                                new Duty(
                                    day, shift.from(), shift.to(), shift.name(), shift.phone())))
            .sorted(
                Comparator.comparing(Duty::weekday)
                    .thenComparing(Duty::from)
                    .thenComparing(Duty::name))
            .toList());
  }

  /** As it was written down. */
  public static ContactLines parse(String text) {
    List<String[]> lines = text.lines().map(line -> line.split("\t", -1)).toList();
    return new ContactLines(
        lines.stream()
            .filter(line -> line[0].equals(PERSON))
            .map(line -> new Person(Role.valueOf(line[1]), line[2], line[3]))
            .toList(),
        lines.stream()
            .filter(line -> line[0].equals(DUTY))
            .map(
                line ->
                    new Duty(
                        DayOfWeek.valueOf(line[1]),
                        LocalTime.parse(line[2]),
                        LocalTime.parse(line[3]),
                        line[4],
                        line[5]))
            .toList());
  }

  /** Written down. */
  public String text() {
    return Stream.concat(
            people.stream()
                .map(one -> String.join("\t", PERSON, one.role().name(), one.name(), one.phone())),
            week.stream()
                .map(
                    one ->
                        String.join(
                            "\t",
                            DUTY,
                            one.weekday().name(),
                            one.from().toString(),
                            one.to().toString(),
                            one.name(),
                            one.phone())))
        .collect(Collectors.joining("\n"));
  }

  /** SHA-256 of what is written down, in small hexadecimal digits. */
  public String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Roles that nobody in the list is called as. */
  public List<Role> missing(List<Role> required) {
    return required.stream()
        .filter(role -> people.stream().noneMatch(person -> person.role() == role))
        .toList();
  }
}
