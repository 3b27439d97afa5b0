package org.weibao.demo;

import java.util.List;
import java.util.stream.Stream;

/** The tables that the story fills, in an order in which foreign keys hold. */
enum Table {
  REGION("region", "id", "code", "name", "name_en"),
  CITY("city", "id", "code", "region_id", "name", "name_en"),
  PERSON(
      "person",
      "id login display_name phone email city_id locale password_hash must_change_password active"),
  ROLE_ASSIGNMENT(
      "role_assignment", "id", "person_id", "role", "scope_kind", "scope_id", "valid_from"),
  PROPERTY_CENTER("property_center", "id", "code", "name", "name_en", "city_id", "phone"),
  CENTER_CONTACT(
      "center_contact",
      "id",
      "center_id",
      "duty",
      "title",
      "name",
      "phone",
      "email",
      "valid_from",
      "valid_to"),
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
  ROOM("room", "id", "project_id", "building", "room_number"),
  ROOM_OWNER("room_owner", "id", "room_id", "name", "phone", "moved_in_on", "moved_out_on"),
  MASTER_IMPORT(
      "master_import",
      "id",
      "kind",
      "file_name",
      "file_sha256",
      "imported_by",
      "started_at",
      "finished_at",
      "row_count",
      "created",
      "refused"),
  MASTER_IMPORT_PROBLEM(
      "master_import_problem",
      "id",
      "import_id",
      "row_number",
      "column_name",
      "cell_value",
      "code",
      "arguments"),
  MASTER_IMPORT_CHANGE(
      "master_import_change",
      "id",
      "import_id",
      "row_number",
      "thing",
      "thing_id",
      "name",
      "deed",
      "seen"),
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
  STOCK_GOODS("stock_goods", "id code name name_en unit"),
  /** A place as well, of a technician. */
  STOCK_BAG("stock_location", "id code kind name name_en city_id person_id"),
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
  /** A move as well, by quantity. */
  GOODS_MOVE(
      "stock_move",
      "id goods_id quantity from_location to_location moved_at reason document person_id"),
  GOODS_BALANCE("stock_goods_balance", "id location_id goods_id quantity unbounded"),
  STOCK_BALANCE("stock_balance", "location_id", "model_id", "device_id", "quantity", "unbounded"),
  SERVICE_REQUEST(
      "service_request",
      "id number project_id room_id room_label owner_name owner_phone device_id",
      "location demand urgency emergency_ground received_at registered_at",
      "registered_by source register_number idempotency_key status service_case payer",
      "phone_only arrival_due_at arrived_at done_at closed_at closed_before version"),
  SERVICE_CASE_DECISION(
      "service_case_decision",
      "id request_id decided_at service_case clause policy warranty payer",
      "payer_clause arrival arrival_hours inputs steps"),
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
  WORK_ORDER(
      "work_order",
      "id number request_id project_id task technician_id planned_from",
      "planned_to status planned_by planned_at visit_id travelling_at",
      "arrived_at finished_at last_at solved service_class travel_minutes",
      "labour_minutes version"),
  WORK_EVENT("work_event", "id work_order_id action happened_at received_at by_id reason"),
  WORK_PART(
      "work_part",
      "id work_order_id goods_id quantity location_id back_of reason happened_at",
      "device_at offset_millis received_at by_id"),
  WORK_MATE("work_mate", "id work_order_id person_id state added_by added_at version"),
  WORK_SIGNATURE("work_signature", "id work_order_id signer on_paper rating signed_at parts"),
  FAULT_RECORD(
      "fault_record",
      "id number request_id visit_id project_id device_id cause cause_text handling",
      "solved_on_spot replaced old_device_id new_device_id in_warranty service_case",
      "done_at period technician_id reviewed_by reviewed_at version"),
  SUPPLIER_RETURN(
      "supplier_return",
      "id number fault_record_id request_id project_id device_id supplier_id",
      "fault_text we_pay repair_fee policy status waiting_role requested_by",
      "requested_at rma_number refusal_code outcome outcome_text replacement_id",
      "city_id shipped_by shipped_at carrier tracking_number back_carrier",
      "back_tracking received_at inspection finished_at sent_sequence heard_sequence",
      "version"),
  RETURN_EVENT(
      "return_event", "id", "return_id", "at", "status", "person_id", "message_id", "note"),
  APPROVAL_CASE(
      "approval_case",
      "id document document_id number link project_id operation subject_column",
      "subject_id tells state waiting_role requested_by requested_at round"),
  APPROVAL_ROUND(
      "approval_round",
      "case_id round fingerprint policy inputs copies why otherwise requested_by",
      "one_step_each requested_at"),
  APPROVAL_STEP(
      "approval_step",
      "case_id",
      "round",
      "step_number",
      "action",
      "role",
      "asked",
      "clause",
      "rule"),
  APPROVAL_DECISION(
      "approval_decision",
      "case_id",
      "round",
      "step_number",
      "agreed",
      "opinion",
      "decided_by",
      "decided_at"),
  PRICE_LIST(
      "price_list", "id code scope_kind name_en name_zh name_zh_tw currency rounding version"),
  PRICE_LIST_VERSION(
      "price_list_version",
      "id list_id number state valid_from written_by written_at decided_by",
      "decided_at version"),
  PRICE_LIST_LINE(
      "price_list_line",
      "id version_id position code kind name_en name_zh name_zh_tw unit unit_price"),
  ESCALATION(
      "escalation",
      "id number project_id leftover ground description owed_by planned_on state",
      "clause policy raised_by raised_at escalated_at result settled_by settled_at",
      "version"),
  ESCALATION_OPINION(
      "escalation_opinion", "id", "escalation_id", "role", "opinion", "given_by", "given_at"),
  ESCALATION_NOTE("escalation_note", "id", "escalation_id", "text", "written_by", "written_at"),
  SERVICE_CONTACT("service_contact", "id project_id role person_id name phone version"),
  ROSTER_SHIFT("roster_shift", "id project_id contact_id weekday from_minute to_minute version"),
  CONTACT_SHEET(
      "contact_sheet",
      "id project_id number content sha256 clause policy sent_by sent_by_name",
      "sent_at received_by received_by_name received_at version"),
  REGISTER_PLACEMENT(
      "register_placement",
      "id project_id placed_on agreed_with recorded_by recorded_by_name recorded_at"),
  SERVICE_ASSIGNMENT(
      "service_assignment",
      "id project_id person_id kind valid_from set_by set_by_name set_at version"),
  ROUTINE_VISIT(
      "routine_visit",
      "id project_id period period_key sequence first_day last_day service_case rule",
      "clause policy times tasks steps planned_on state held_on held_by",
      "held_by_name recorded_at note missed_reason explained_by explained_by_name",
      "explained_at version"),
  ROUTINE_TASK("routine_task", "id visit_id position task done"),
  ROUTINE_CHECK(
      "routine_check",
      "id visit_id position item device_class name_en name_zh name_zh_tw source",
      "result note version"),
  HANDOVER(
      "handover",
      "id project_id kind event_on starts_on due_on clause policy talks_on talks_with",
      "person_name person_phone state version"),
  HANDOVER_PLAN(
      "handover_plan",
      "id handover_id number content sha256 written_by written_by_name written_at"),
  HANDOVER_TRAINING(
      "handover_training",
      "id handover_id held_on topic trainer recorded_by recorded_by_name recorded_at"),
  HANDOVER_ATTENDEE("handover_attendee", "id training_id position name signed"),
  HANDOVER_ITEM(
      "handover_item", "id handover_id kind content planned_on handed_on handed_to version"),
  POLICY_BINDING(
      "policy_binding",
      "id kind subject system section valid_from reason bound_by bound_by_name bound_at version"),
  SERVICE_TERMS(
      "service_terms",
      "id project_id number source scope responsibility requirements instruction written_by"
          + " written_at"),
  MAINTENANCE_CONTRACT(
      "maintenance_contract",
      "project_id number starts_on ends_on term written_by written_at version"),
  APPROVAL_ROLE("approval_role", "code role reason set_by set_at"),
  DAILY_REPORT("daily_report", "id person_id city_id day submitted_at revision version"),
  DAILY_REVISION("daily_revision", "id report_id number written_by written_at"),
  DAILY_JOB(
      "daily_job",
      "id report_id revision position source source_id number project_id what known_class"
          + " known_travel known_labour service_class travel_minutes labour_minutes reason"),
  ATTACHMENT_CONTENT("attachment_content", "id sha256 size media_type width height thumbnail"),
  ATTACHMENT_BLOCK("attachment_block", "content_id position bytes"),
  ATTACHMENT(
      "attachment",
      "id subject_kind subject_id subject_key project_id request_id content_id file_name",
      "note origin for_partners uploaded_by uploaded_at version"),
  PUBLIC_LINK("public_link", "id token kind request_id created_by created_at valid_until used_at"),
  OPINION_CARD("opinion_card", "id link_id request_id ratings levels clause comment given_at"),
  COVERAGE_ROW(
      "coverage_row",
      "id device_id side costs component basis starts_on ends_on percent excludes source",
      "conditions origin reason entered_by entered_at ended_on ended_by end_reason version"),
  SERVICE_RECORD(
      "service_record",
      "id work_order_id project_id attempt state handed_in_by handed_in_at answers",
      "archived_by archived_at archived_where version"),
  GOODS_RECEIPT(
      "goods_receipt",
      "id number request_id project_id device_id what serial look state taken_by taken_at",
      "handed_over_by planned_on repaired_by repaired_at repair_minutes repair_work",
      "repair_parts inspected_by inspected_at returned_by returned_at received_by version"),
  GOODS_EVENT("goods_event", "id receipt_id request_id kind at person_id note"),
  DUE_ITEM(
      "due_item",
      "id business_key kind owner_role scope_kind project_id subject_kind subject link",
      "clause policy starts_at due_at due_on state wake_at planned_at"),
  QUALIFICATION(
      "qualification", "id person_id kind latest recorded_by recorded_at due_key version"),
  QUALIFICATION_VERSION(
      "qualification_version",
      "id qualification_id number certificate issuer valid_from valid_until written_by written_at"),
  /** Something that is due as well, about a person of a city. */
  RENEWAL(
      "due_item",
      "id business_key kind owner_role scope_kind city_id subject_kind subject link",
      "clause policy person_id starts_at due_at due_on state wake_at planned_at"),
  OUTBOX_MESSAGE(
      "outbox_message",
      "id destination type subject sequence body created_at next_attempt_at sent_at"),
  INBOX_MESSAGE(
      "inbox_message", "source id type subject sequence body received_at outcome settled_at"),
  /** Not of the schema: devices that the story moved, merged into theirs when all is told. */
  DEVICE_CHANGE(
      "demo_device_change", "id", "status", "project_id", "room_id", "location", "installed_on");

  private final String sqlName;
  private final List<String> columns;

  /** Several columns may stand in one text, with a blank between them. */
  Table(String sqlName, String... columns) {
    this.sqlName = sqlName;
    this.columns = Stream.of(columns).flatMap(text -> Stream.of(text.split(" ", -1))).toList();
  }

  String sqlName() {
    return sqlName;
  }

  List<String> columns() {
    return columns;
  }
}
