package org.weibao.project;

import java.util.List;
import java.util.Optional;

/**
 * A property centre with all that is kept of it.
 *
 * @param version for the next change
 * @param contacts those of today and later, by duty and name
 * @param former those whose last day is over, the latest first
 * @param reportTo who gets the monthly report F4 (S01-5.1.4-c)
 * @param reportCopy who gets a copy of it
 * @param changeable whether the caller may change it
 */
public record CenterDetails(
    CenterView center,
    CenterData data,
    int version,
    List<ContactView> contacts,
    List<ContactView> former,
    Optional<ContactView> reportTo,
    Optional<ContactView> reportCopy,
    List<ProjectView> projects,
    boolean changeable) {

  /** Lists are copied. */
  public CenterDetails {
    contacts = List.copyOf(contacts);
    former = List.copyOf(former);
    projects = List.copyOf(projects);
  }
}
