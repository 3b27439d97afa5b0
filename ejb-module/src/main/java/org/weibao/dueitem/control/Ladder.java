package org.weibao.dueitem.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.organization.Role;

/**
 * Who is told of a due item, and when: reminders before, at the due time, and escalations after it.
 *
 * @param steps in the order of their times
 */
public record Ladder(List<Step> steps) {

  /**
   * One step.
   *
   * @param owner whether the item's owner is told
   * @param person whether the one whom the item is about is told
   * @param roles who else
   */
  record Step(Offset at, boolean owner, boolean person, Set<Role> roles) {

    Step {
      roles = Set.copyOf(roles);
    }

    Set<Role> roles(Role ownerRole) {
      Set<Role> all = EnumSet.noneOf(Role.class);
      all.addAll(roles);
      if (owner) {
        all.add(ownerRole);
      }
      return all;
    }
  }

  /**
   * A step that is due.
   *
   * @param step its number from 0
   * @param at when the ladder asks for it
   * @param roles to tell; empty if a later step tells them all
   * @param person whether the one whom the item is about is told
   */
  public record Telling(int step, Instant at, Set<Role> roles, boolean person) {

    /** Roles are copied. */
    public Telling {
      roles = Set.copyOf(roles);
    }

    /** Whether nobody is told by it. */
    public boolean isEmpty() {
      return roles.isEmpty() && !person;
    }
  }

  /**
   * What is to be done now.
   *
   * @param tellings steps that are past, in order
   * @param nextStep the first that is not
   * @param wakeAt when that is; empty after the last
   */
  public record Turn(List<Telling> tellings, int nextStep, Optional<Instant> wakeAt) {

    /** Steps are copied. */
    public Turn {
      tellings = List.copyOf(tellings);
    }
  }

  /** Steps are copied. */
  public Ladder {
    steps = List.copyOf(steps);
  }

  /** When an item is looked at first; empty if its ladder has no steps. */
  public Optional<Instant> firstAt(Instant startsAt, Instant dueAt) {
    return at(0, startsAt, dueAt);
  }

  /**
   * The steps from one on whose time has come. After a standstill several may have: each role is
   * then told by the latest that names it, and by no other.
   *
   * @param from the first that was not taken yet
   */
  public Turn turn(Instant startsAt, Instant dueAt, Role owner, int from, Instant now) {
    int next = from;
    while (next < steps.size() && !steps.get(next).at().of(startsAt, dueAt).isAfter(now)) {
      next++;
    }
    List<Telling> tellings = new ArrayList<>();
    Set<Role> told = EnumSet.noneOf(Role.class);
    boolean personTold = false;
    for (int i = next - 1; i >= from; i--) {
      Set<Role> roles = steps.get(i).roles(owner);
      roles.removeAll(told);
      told.addAll(roles);
      boolean person = steps.get(i).person() && !personTold;
      personTold |= person;
      tellings.add(new Telling(i, steps.get(i).at().of(startsAt, dueAt), roles, person));
    }
    Collections.reverse(tellings);
    return new Turn(tellings, next, at(next, startsAt, dueAt));
  }

  private Optional<Instant> at(int step, Instant startsAt, Instant dueAt) {
    return step < steps.size()
        ? Optional.of(steps.get(step).at().of(startsAt, dueAt))
        : Optional.empty();
  }
}
