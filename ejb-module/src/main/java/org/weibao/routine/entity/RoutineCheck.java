package org.weibao.routine.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.weibao.device.DeviceCategory;
import org.weibao.policy.LocalNames;
import org.weibao.routine.CheckOutcome;
import org.weibao.routine.CheckView;
import org.weibao.routine.ChecklistItem;

/** What was found at a point of the checklist, in the words of then. */
@Entity
@Table(name = "routine_check")
public class RoutineCheck {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "visit_id")
  private long visitId;

  private int position;

  private String item;

  @Enumerated(EnumType.STRING)
  @Column(name = "device_class", columnDefinition = "varchar")
  private DeviceCategory deviceClass;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_zh_tw")
  private String nameZhTw;

  private String source;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private CheckOutcome result;

  private String note;

  @Column(name = "request_id")
  private Long requestId;

  @Column(name = "request_number")
  private String requestNumber;

  @Version private int version;

  /** For the provider. */
  protected RoutineCheck() {}

  /** What was found on a visit. */
  public RoutineCheck(
      long visitId, int position, ChecklistItem item, CheckOutcome result, Optional<String> note) {
    this.visitId = visitId;
    this.position = position;
    this.item = item.id();
    this.deviceClass = item.deviceClass().orElse(null);
    this.nameEn = item.names().english();
    this.nameZh = item.names().simplified();
    this.nameZhTw = item.names().traditional();
    this.source = item.source();
    this.result = result;
    this.note = note.orElse(null);
  }

  /** Its place in the checklist. */
  public int position() {
    return position;
  }

  /** Visit on which it was found. */
  public long visitId() {
    return visitId;
  }

  /** Names the request that follows, once and for ever. */
  public String key() {
    return "routine/" + id;
  }

  /** What is asked for, in the words of the register. */
  public String demand() {
    return nameZh + "：" + note;
  }

  /** Whether a request still has to follow. */
  public boolean isToRaise() {
    return result == CheckOutcome.FAILED && requestId == null;
  }

  /** The request that follows. */
  public void raised(long request, String number) {
    if (requestId == null) {
      requestId = request;
      requestNumber = number;
    }
  }

  /** Row of the check. */
  public Long id() {
    return id;
  }

  /** As people see it. */
  CheckView view() {
    return new CheckView(
        id,
        item,
        Optional.ofNullable(deviceClass),
        new LocalNames(nameEn, nameZh, nameZhTw),
        source,
        result,
        Optional.ofNullable(note),
        Optional.ofNullable(requestNumber));
  }
}
