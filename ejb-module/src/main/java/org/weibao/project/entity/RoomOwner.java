package org.weibao.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.kernel.PersonalData;
import org.weibao.kernel.PhoneMask;
import org.weibao.project.OwnerData;
import org.weibao.project.OwnerView;

/**
 * An owner's stay in a room: from the day he moved in to the day he moved out. One without name and
 * phone is a stay whose owner was erased.
 */
@Entity
@Table(name = "room_owner")
public class RoomOwner {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "room_id")
  private long roomId;

  @PersonalData private String name;

  @PersonalData private String phone;

  @Column(name = "moved_in_on")
  private LocalDate movedInOn;

  @Column(name = "moved_out_on")
  private LocalDate movedOutOn;

  @Version private int version;

  /** For the provider. */
  protected RoomOwner() {}

  /** An owner moves in. */
  public RoomOwner(long roomId, OwnerData data) {
    this.roomId = roomId;
    describe(data);
  }

  public Long id() {
    return id;
  }

  public long roomId() {
    return roomId;
  }

  public int version() {
    return version;
  }

  public Optional<LocalDate> movedInOn() {
    return Optional.ofNullable(movedInOn);
  }

  public Optional<LocalDate> movedOutOn() {
    return Optional.ofNullable(movedOutOn);
  }

  /** What is written down of him; the name is empty if he was erased. */
  public OwnerData data() {
    return new OwnerData(name, Optional.ofNullable(phone), movedInOn());
  }

  /** Writes something else down of him. */
  public final void describe(OwnerData data) {
    name = data.name();
    phone = data.phone().orElse(null);
    movedInOn = data.movedInOn().orElse(null);
  }

  /** Moves out. */
  public void moveOut(LocalDate day) {
    movedOutOn = day;
  }

  /** Never moved out: that was a mistake. */
  public void stay() {
    movedOutOn = null;
  }

  /** What others see. */
  public OwnerView view() {
    return new OwnerView(
        id,
        Optional.ofNullable(name),
        Optional.ofNullable(phone).map(PhoneMask::mask),
        movedInOn(),
        movedOutOn());
  }
}
