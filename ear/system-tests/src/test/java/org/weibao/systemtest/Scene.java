package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a story takes place: a device in an owner's room of a Shenzhen project that nobody has
 * asked about, and a spare of its model in the city's store.
 *
 * @param project code of the project
 * @param broken serial of the device
 * @param spare serial of the spare
 */
record Scene(
    long projectId, String project, String building, String room, String broken, String spare) {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final String SQL =
      """
      select p.id, p.code, r.building, r.room_number, d.serial, spare.serial
        from device d
        join project p on p.id = d.project_id
        join city c on c.id = p.city_id and c.code = 'SZ'
        join room r on r.id = d.room_id
        join lateral (select s.serial
                        from device s
                        join stock_balance b on b.device_id = s.id and b.quantity = 1
                        join stock_location l on l.id = b.location_id and l.kind = 'STORE'
                         and l.city_id = p.city_id
                       where s.model_id = d.model_id and s.status = 'IN_STORE'
                       order by s.id limit 1) spare on true
       where d.status = 'INSTALLED'
         and exists (select 1 from room_owner o where o.room_id = r.id and o.moved_out_on is null)
         and not exists (select 1 from service_request q where q.device_id = d.id)
       order by d.id
       limit 1
      """;

  /** A scene that no story has used yet. */
  static Scene find(RunningProduct product) throws SQLException {
    try (Connection connection = product.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SQL)) {
      assertThat(row.next()).as("a device, its room and a spare").isTrue();
      return new Scene(
          row.getLong(1),
          row.getString(2),
          row.getString(3),
          row.getString(4),
          row.getString(5),
          row.getString(6));
    }
  }

  /**
   * A register F5 as CSV: a good line about the broken device, and one of a project that is not
   * there.
   *
   * @param word gives the text of a key in the language of the file
   */
  List<String> register(String registerNumber, UnaryOperator<String> word) {
    String received =
        ZonedDateTime.now(ZONE)
            .minusHours(2)
            .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
    String header =
        Stream.of(
                "registerNumber",
                "projectCode",
                "receivedAt",
                "building",
                "room",
                "deviceSerial",
                "demand",
                "urgency",
                "emergencyGround")
            .map(column -> word.apply("registerimport.column." + column))
            .collect(Collectors.joining(","));
    String good =
        String.join(
            ",",
            registerNumber,
            project,
            received,
            building,
            room,
            broken,
            "No picture",
            word.apply("enum.Urgency.EMERGENCY"),
            word.apply("enum.EmergencyGround.OWNER_NORMAL_LIFE_AFFECTED"));
    String bad =
        String.join(
            ",",
            registerNumber + "-bad",
            "NOWHERE",
            received,
            "",
            "",
            "",
            "No sound",
            word.apply("enum.Urgency.ROUTINE"),
            "");
    return List.of(header, good, bad);
  }
}
