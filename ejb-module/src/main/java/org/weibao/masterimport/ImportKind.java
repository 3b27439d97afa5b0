package org.weibao.masterimport;

import static org.weibao.masterimport.MasterColumn.ACCEPTED_ON;
import static org.weibao.masterimport.MasterColumn.BUILDING;
import static org.weibao.masterimport.MasterColumn.CENTER;
import static org.weibao.masterimport.MasterColumn.CITY;
import static org.weibao.masterimport.MasterColumn.DUTY;
import static org.weibao.masterimport.MasterColumn.EMAIL;
import static org.weibao.masterimport.MasterColumn.FROM;
import static org.weibao.masterimport.MasterColumn.INSTALLED_ON;
import static org.weibao.masterimport.MasterColumn.LOCATION;
import static org.weibao.masterimport.MasterColumn.MODEL;
import static org.weibao.masterimport.MasterColumn.MOVED_IN_ON;
import static org.weibao.masterimport.MasterColumn.NAME;
import static org.weibao.masterimport.MasterColumn.OWNER;
import static org.weibao.masterimport.MasterColumn.PHONE;
import static org.weibao.masterimport.MasterColumn.PROJECT;
import static org.weibao.masterimport.MasterColumn.ROOM;
import static org.weibao.masterimport.MasterColumn.SERIAL;
import static org.weibao.masterimport.MasterColumn.TITLE;
import static org.weibao.masterimport.MasterColumn.UNTIL;
import static org.weibao.masterimport.MasterColumn.WARRANTY;

import java.util.List;
import java.util.stream.Stream;

/** Kinds of master data that come in files. */
public enum ImportKind {
  /** Rooms with their owners. An empty owner says nothing about who lives there. */
  ROOMS(List.of(PROJECT, BUILDING, ROOM), List.of(OWNER, PHONE, MOVED_IN_ON)),
  /** Devices, installed or spare. */
  DEVICES(
      List.of(SERIAL, MODEL),
      List.of(PROJECT, BUILDING, ROOM, LOCATION, CITY, INSTALLED_ON, ACCEPTED_ON, WARRANTY)),
  /** Contacts of property centres. */
  CONTACTS(List.of(CENTER, DUTY, NAME), List.of(TITLE, PHONE, EMAIL, FROM, UNTIL));

  private final List<MasterColumn> needed;
  private final List<MasterColumn> columns;

  ImportKind(List<MasterColumn> needed, List<MasterColumn> others) {
    this.needed = needed;
    this.columns = Stream.concat(needed.stream(), others.stream()).toList();
  }

  /** Columns of its files, in the order of the template. */
  public List<MasterColumn> columns() {
    return columns;
  }

  /** Whether each row needs a value. */
  public boolean needs(MasterColumn column) {
    return needed.contains(column);
  }
}
