package org.weibao.worklist;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.weibao.organization.Role;

/** Kinds of work, in the order in which a list shows them, and the roles whose work it is. */
public enum WorkKind {
  /** Returns that wait for the reader's decision (S01-5.2.1-b, -c). */
  RETURNS_TO_DECIDE(
      WorkSection.DUE,
      Role.CITY_TECH_LEAD,
      Role.TECH_GROUP_SUPERVISOR,
      Role.HQ_AFFAIRS_SUPERVISOR,
      Role.DEPT_MANAGER),
  /** Other documents that wait for the reader's decision, such as F4 (S01-5.1.4-b). */
  APPROVALS_TO_DECIDE(
      WorkSection.DUE,
      Role.CITY_HEAD,
      Role.CITY_TECH_LEAD,
      Role.REGIONAL_ADMIN,
      Role.REGIONAL_SUPERVISOR,
      Role.ASSISTANT_MANAGER,
      Role.TECH_GROUP_SUPERVISOR,
      Role.HQ_AFFAIRS_SUPERVISOR,
      Role.DEPT_MANAGER),
  /** What was put to headquarters and waits for the reader's opinion (S01-5.1.2-d). */
  ESCALATIONS_TO_ANSWER(WorkSection.DUE, Role.HQ_AFFAIRS_SUPERVISOR, Role.DEPT_MANAGER),
  /** What was put to headquarters and has no result yet (S01-5.1.2-e). */
  ESCALATIONS_TO_FOLLOW(WorkSection.DUE, Role.HQ_AFFAIRS_SUPERVISOR),
  /** Requests for which nobody has come yet (S01-4-8). */
  REQUESTS_TO_VISIT(WorkSection.DUE, Role.SERVICE_TECHNICIAN, Role.PROJECT_TEAM_LEAD),
  /** Visits of the reader without fault record (S01-5.1.3). */
  F1_TO_WRITE(
      WorkSection.DUE,
      Role.SERVICE_TECHNICIAN,
      Role.PROJECT_TEAM_LEAD,
      Role.CITY_TECH_LEAD,
      Role.CITY_HEAD),
  /** Fault records to be reviewed (S01-4-3-a). */
  F1_TO_REVIEW(WorkSection.DUE, Role.TECH_GROUP_SUPERVISOR),
  /** Devices to be sent to their makers (S01-5.2.1-d). */
  RETURNS_TO_SHIP(
      WorkSection.DUE, Role.SERVICE_TECHNICIAN, Role.PROJECT_TEAM_LEAD, Role.STORE_KEEPER),
  /** Devices that come back. */
  RETURNS_TO_RECEIVE(
      WorkSection.DUE, Role.SERVICE_TECHNICIAN, Role.PROJECT_TEAM_LEAD, Role.STORE_KEEPER),
  /** Returns to which nothing more will be added (S01-5.2.1-e). */
  RETURNS_TO_CLOSE(WorkSection.DUE, Role.PROJECT_TEAM_LEAD, Role.REGIONAL_ADMIN),
  /** Requests that are done. */
  REQUESTS_TO_CLOSE(WorkSection.DUE, Role.PROJECT_TEAM_LEAD, Role.CITY_HEAD, Role.REGIONAL_ADMIN),
  /** Imports of registers with rows that were refused (S01-5.1.2-b). */
  IMPORTS_TO_CORRECT(WorkSection.DUE, Role.REGIONAL_ADMIN),
  /** Projects whose papers of the month before are not made (S01-5.1.3-d, S01-5.1.4-a). */
  PAPERS_TO_MAKE(WorkSection.DUE, Role.REGIONAL_ADMIN),
  /** What rules ask for within two weeks (S01-5.1 to S01-5.4). */
  DUE_ITEMS(
      WorkSection.DUE,
      Role.SERVICE_TECHNICIAN,
      Role.PROJECT_TEAM_LEAD,
      Role.CITY_HEAD,
      Role.REGIONAL_ADMIN),
  /** Messages of suppliers that were set aside. */
  MESSAGES_ASIDE(WorkSection.DUE, Role.ADMINISTRATOR, Role.HQ_AFFAIRS_SUPERVISOR),
  /** Returns for which the reader, a supplier, has to do something. */
  RETURNS_FOR_SUPPLIER(WorkSection.DUE, Role.SUPPLIER),
  /** Requests whose arrival limit passed without anybody there. */
  REQUESTS_LATE(
      WorkSection.LATE,
      Role.SERVICE_TECHNICIAN,
      Role.PROJECT_TEAM_LEAD,
      Role.CITY_TECH_LEAD,
      Role.CITY_HEAD,
      Role.REGIONAL_ADMIN,
      Role.REGIONAL_SUPERVISOR,
      Role.ASSISTANT_MANAGER,
      Role.TECH_GROUP_SUPERVISOR,
      Role.HQ_AFFAIRS_SUPERVISOR,
      Role.DEPT_MANAGER),
  /** What rules asked for and was not done in time. */
  DUE_ITEMS_LATE(
      WorkSection.LATE,
      Role.SERVICE_TECHNICIAN,
      Role.PROJECT_TEAM_LEAD,
      Role.CITY_HEAD,
      Role.REGIONAL_ADMIN),
  /** Emergencies that are not closed. */
  EMERGENCIES(
      WorkSection.LATE,
      Role.PROJECT_TEAM_LEAD,
      Role.CITY_TECH_LEAD,
      Role.CITY_HEAD,
      Role.REGIONAL_ADMIN,
      Role.REGIONAL_SUPERVISOR,
      Role.ASSISTANT_MANAGER,
      Role.HQ_AFFAIRS_SUPERVISOR,
      Role.DEPT_MANAGER),
  /** Returns of the reader that others have to decide on. */
  RETURNS_IN_APPROVAL(WorkSection.WAITING, Role.SERVICE_TECHNICIAN),
  /** Returns for which a supplier has to do something (S01-4-4, S01-4-5-a). */
  RETURNS_AT_SUPPLIER(
      WorkSection.WAITING,
      Role.SERVICE_TECHNICIAN,
      Role.PROJECT_TEAM_LEAD,
      Role.STORE_KEEPER,
      Role.REGIONAL_ADMIN,
      Role.PURCHASING_ADMIN),
  /** Requests that wait for a device. */
  REQUESTS_AWAITING_RETURN(
      WorkSection.WAITING,
      Role.PROJECT_TEAM_LEAD,
      Role.CITY_TECH_LEAD,
      Role.CITY_HEAD,
      Role.REGIONAL_ADMIN),
  /** Requests of the reader, a property service centre, that are not closed. */
  REQUESTS_OF_CENTER(WorkSection.WAITING, Role.PROPERTY_CENTER);

  private final WorkSection section;
  private final Set<Role> roles;

  WorkKind(WorkSection section, Role... roles) {
    this.section = section;
    this.roles = EnumSet.copyOf(Arrays.asList(roles));
  }

  /** The part of the list where it stands. */
  public WorkSection section() {
    return section;
  }

  /** Whether it is work of somebody who holds these roles. */
  public boolean isFor(Set<Role> held) {
    return !Collections.disjoint(roles, held);
  }

  /** The kinds that are work of somebody who holds these roles, in order. */
  public static List<WorkKind> of(Set<Role> held) {
    return Arrays.stream(values()).filter(kind -> kind.isFor(held)).toList();
  }
}
