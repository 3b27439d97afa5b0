package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pages of master data, with addresses that show something. */
record EstatePages(RunningProduct product) {

  /** An import with a refused row and one that something names by now. */
  private static final String MASTER_IMPORT =
      """
      with i as (
        insert into master_import (id, kind, file_name, file_sha256, imported_by, started_at,
               finished_at, row_count, created, refused)
        select nextval('weibao_id'), 'ROOMS', 'pages.csv', repeat('0', 64), p.id, now(), now(), 2, 1, 1
          from person p where p.login = 'admin'
        returning id),
      f as (
        insert into master_import_problem (id, import_id, row_number, column_name, cell_value, code,
               arguments)
        select nextval('weibao_id'), id, 3, 'projectCode', 'NOWHERE', 'masterimport.project-unknown', ''
          from i)
      insert into master_import_change (id, import_id, row_number, thing, thing_id, name, deed, seen)
      select nextval('weibao_id'), i.id, 2, 'ROOM', r.id, 'LWHT 1-101', 'CREATED', r.version
        from i, (select id, version from room order by id limit 1) r
      """;

  /** A file that was tried, with a row of each outcome that is shown. */
  private static final String IMPORT_JOB =
      """
      with f as (
        insert into master_import_file (id, sha256, content, kept_until)
        select nextval('weibao_id'), repeat('0', 64), '', now() + interval '1 day'
        on conflict (sha256) do update set kept_until = excluded.kept_until
        returning id),
      j as (
        insert into master_import_job (id, task, kind, file_name, file_id, state, asked_by, asked_at,
               finished_at, row_count, rows_done, created, refused, login, display_name, groups,
               request_id)
        select nextval('weibao_id'), 'TRY', 'ROOMS', 'pages.csv', f.id, 'FINISHED', p.id, now(),
               now(), 2, 2, 1, 1, p.login, p.display_name, '', 'pages'
          from f, person p where p.login = 'admin'
        returning id, file_id)
      insert into master_import_tried (job_id, file_id, row_number, name, outcome, column_name,
             cell_value, code)
      select j.id, j.file_id, r.n, r.name, r.outcome, r.col, r.cell, r.code
        from j, (values (2, 'LWHT 9-101', 'CREATED', '', '', ''),
                        (3, 'NOWHERE 1-1', 'REFUSED', 'projectCode', 'NOWHERE',
                         'masterimport.project-unknown')) r (n, name, outcome, col, cell, code)
      """;

  /** A register form that nobody has signed, of a request that is done. */
  private static final String REGISTER_FORM =
      """
      insert into maintenance_form (id, number, project_id, ground, request_id, worked_at,
             worked_on, state, needs, clause, policy, opened_at, version)
      select nextval('weibao_id'), 'MF-PAGES', q.project_id, 'FAULT_CLEARED', q.id, q.done_at,
             cast(q.done_at at time zone 'Asia/Shanghai' as date), 'TO_SIGN', 'SIGNATURE,SEAL',
             'S12-4.1.4', 'S12@1', now(), 0
        from service_request q
       where q.project_id = %s and q.done_at is not null
       order by q.id limit 1
      on conflict do nothing
      """;

  /** Pages that everybody of the department has. */
  Map<String, String> staff(String project) throws SQLException {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("property-centers", "/property-centers");
    pages.put("property-center", "/property-centers/view?id=" + center(project));
    pages.put("rooms", "/projects/rooms?project=" + project);
    pages.put("room", "/projects/room?id=" + ownedRoom());
    pages.put("device-models", "/device-models");
    pages.put("suppliers", "/suppliers");
    pages.put("cycle-table", "/cycle-table");
    pages.put("project-key", "/projects/key?id=" + project);
    pages.put("project-terms", "/projects/terms?id=" + project);
    pages.put("project-contract", "/projects/contract?id=" + project);
    pages.put("qualifications-mine", "/qualifications/mine");
    pages.put("maintenance-forms", "/maintenance-forms");
    pages.put("maintenance-form", "/maintenance-forms/view?number=" + registerForm(project));
    return pages;
  }

  /** Pages of a property centre that nobody else has. */
  static Map<String, String> centre() {
    return Map.of(
        "report-reviewed", "/reports/reviewed?project=1&month=2026-10",
        "service-contacts", "/service-contacts",
        "handovers-received", "/handovers/received",
        "contract-notices", "/contract-notices",
        "request-ask", "/requests/ask");
  }

  /** Pages of who keeps master data. */
  Map<String, String> office() throws SQLException {
    String project = text("select min(id) from project");
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("property-center-new", "/property-centers/new");
    pages.put("property-center-edit", "/property-centers/edit?id=" + center(project));
    pages.put("regions", "/regions");
    pages.put(
        "label",
        "/devices/label?serial="
            + text("select min(serial) from device where status = 'INSTALLED'"));
    pages.put("room-new", "/projects/room-new?project=" + project);
    pages.put("device-new", "/devices/new?project=" + project);
    pages.put(
        "device-edit",
        "/devices/edit?serial="
            + text("select min(serial) from device where status = 'INSTALLED'"));
    pages.put("device-model-new", "/device-models/new");
    pages.put("stock-goods-edit", "/stock/goods/edit?code=RJ45-CAT6");
    pages.put(
        "device-model-edit",
        "/device-models/edit?code=" + text("select min(code) from device_model"));
    pages.put("master-imports", "/master-imports");
    pages.put("master-import-new", "/master-imports/new?kind=ROOMS");
    pages.put("master-import", "/master-imports/view?id=" + masterImport());
    pages.put("voucher", "/vouchers/view?number=" + voucher());
    pages.put("qualifications", "/qualifications");
    pages.put("qualification-new", "/qualifications/new");
    pages.put(
        "qualification", "/qualifications/view?id=" + text("select min(id) from qualification"));
    pages.put("team-qualifications", "/projects/qualifications?id=" + project);
    pages.put("master-import-job", "/master-imports/job?id=" + importJob());
    return pages;
  }

  private String center(String project) throws SQLException {
    return text("select property_center_id from project where id = " + project);
  }

  /** A room of Shenzhen with an owner of now. */
  private String ownedRoom() throws SQLException {
    return text(
        "select min(r.id) from room r join project p on p.id = r.project_id"
            + " join city c on c.id = p.city_id and c.code = 'SZ'"
            + " join room_owner o on o.room_id = r.id and o.moved_out_on is null");
  }

  private String registerForm(String project) throws SQLException {
    try (Connection connection = product.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(REGISTER_FORM.formatted(project));
    }
    return "MF-PAGES";
  }

  /** The voucher of a product whose call came in today, where S04 is bound. */
  private String voucher() {
    Api api = new Api(product);
    Map<String, Object> call = new LinkedHashMap<>();
    call.put(
        "projectId", api.as("region2").get("projects").path("items.find { it.code == 'XLGG' }.id"));
    call.put("roomLabel", "3-1201");
    call.put("ownerName", "王国强");
    call.put("ownerPhone", "13800000000");
    call.put("productModel", "V2 可视门口机");
    call.put("demand", "门口机无图像");
    call.put("urgency", "ROUTINE");
    call.put("receivedAt", RequestCalls.now().minusMinutes(20).toString());
    String request =
        api.as("region2")
            .contentType(ContentType.JSON)
            .body(Api.json(call))
            .post("service-requests")
            .then()
            .statusCode(201)
            .extract()
            .path("number");
    return api.as("region2").get("service-requests/{n}/voucher", request).path("number");
  }

  private String masterImport() throws SQLException {
    try (Connection connection = product.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(MASTER_IMPORT);
    }
    return text("select max(id) from master_import where file_name = 'pages.csv'");
  }

  private String importJob() throws SQLException {
    try (Connection connection = product.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(IMPORT_JOB);
    }
    return text("select max(id) from master_import_job where file_name = 'pages.csv'");
  }

  private String text(String sql) throws SQLException {
    try (Connection connection = product.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }
}
