package org.weibao.demo;

import java.util.List;

/** The tables that the story fills, in an order in which foreign keys hold. */
enum Table {
  REGION("region", "id", "code", "name", "name_en"),
  CITY("city", "id", "code", "region_id", "name", "name_en"),
  PERSON(
      "person",
      "id",
      "login",
      "display_name",
      "phone",
      "city_id",
      "locale",
      "password_hash",
      "must_change_password",
      "active"),
  ROLE_ASSIGNMENT(
      "role_assignment", "id", "person_id", "role", "scope_kind", "scope_id", "valid_from"),
  PROPERTY_CENTER(
      "property_center",
      "id",
      "code",
      "name",
      "name_en",
      "city_id",
      "phone",
      "maintenance_supervisor",
      "head"),
  PROJECT(
      "project",
      "id",
      "code",
      "name",
      "name_en",
      "city_id",
      "property_center_id",
      "completed_on",
      "handed_over_on",
      "moved_in_on",
      "warranty_ends_on"),
  CONTRACT_TERM("contract_term", "id", "project_id", "kind", "amount", "source", "valid_from"),
  TEAM_STATUS("team_status", "id", "project_id", "status", "valid_from"),
  ROOM("room", "id", "project_id", "building", "room_number", "owner_name", "owner_phone"),
  SUPPLIER("supplier", "id", "code", "name", "name_en", "phone"),
  DEVICE_MODEL("device_model", "id", "code", "category", "name", "name_en", "supplier_id"),
  DEVICE(
      "device",
      "id",
      "serial",
      "model_id",
      "status",
      "project_id",
      "room_id",
      "location",
      "installed_on",
      "supplier_warranty_ends_on"),
  DEVICE_INSTALLATION(
      "device_installation",
      "id",
      "device_id",
      "project_id",
      "room_id",
      "location",
      "installed_on",
      "removed_on",
      "replaced_by"),
  STOCK_LOCATION(
      "stock_location",
      "id",
      "code",
      "kind",
      "name",
      "name_en",
      "city_id",
      "project_id",
      "supplier_id"),
  STOCK_MOVE(
      "stock_move",
      "id",
      "model_id",
      "device_id",
      "quantity",
      "from_location",
      "to_location",
      "moved_at",
      "reason",
      "document",
      "person_id"),
  STOCK_BALANCE("stock_balance", "location_id", "model_id", "device_id", "quantity", "unbounded"),
  SERVICE_REQUEST(
      "service_request",
      "id",
      "number",
      "project_id",
      "room_id",
      "room_label",
      "owner_name",
      "owner_phone",
      "device_id",
      "location",
      "demand",
      "urgency",
      "emergency_ground",
      "received_at",
      "registered_at",
      "registered_by",
      "source",
      "register_number",
      "idempotency_key",
      "status",
      "service_case",
      "payer",
      "phone_only",
      "arrival_due_at",
      "arrived_at",
      "done_at",
      "closed_at",
      "version"),
  SERVICE_CASE_DECISION(
      "service_case_decision",
      "id",
      "request_id",
      "decided_at",
      "service_case",
      "clause",
      "policy",
      "warranty",
      "payer",
      "payer_clause",
      "arrival",
      "arrival_hours",
      "inputs",
      "steps"),
  CLOCK_EVENT(
      "clock_event",
      "id",
      "request_id",
      "target",
      "kind",
      "at",
      "goal_hours",
      "clause",
      "person_id"),
  VISIT("visit", "id", "request_id", "technician_id", "arrived_at", "left_at", "note"),
  FAULT_RECORD(
      "fault_record",
      "id",
      "number",
      "request_id",
      "visit_id",
      "project_id",
      "device_id",
      "cause",
      "cause_text",
      "handling",
      "solved_on_spot",
      "replaced",
      "old_device_id",
      "new_device_id",
      "in_warranty",
      "service_case",
      "done_at",
      "period",
      "technician_id",
      "reviewed_by",
      "reviewed_at",
      "version"),
  /** Not of the schema: devices that the story moved, merged into theirs when all is told. */
  DEVICE_CHANGE(
      "demo_device_change", "id", "status", "project_id", "room_id", "location", "installed_on");

  private final String sqlName;
  private final List<String> columns;

  Table(String sqlName, String... columns) {
    this.sqlName = sqlName;
    this.columns = List.of(columns);
  }

  String sqlName() {
    return sqlName;
  }

  List<String> columns() {
    return columns;
  }
}
