package org.weibao.demo;

import java.time.LocalDate;

/** One device and where the story has brought it. */
final class Item {

  final long id;
  final String serial;
  final DemoBook.Model model;
  final long modelId;
  final LocalDate supplierWarrantyEndsOn;
  String status;
  Site site;
  Site.Flat flat;
  String location;
  LocalDate installedOn;
  boolean changed;

  Item(
      long id,
      String serial,
      DemoBook.Model model,
      long modelId,
      LocalDate supplierWarrantyEndsOn,
      String status) {
    this.id = id;
    this.serial = serial;
    this.model = model;
    this.modelId = modelId;
    this.supplierWarrantyEndsOn = supplierWarrantyEndsOn;
    this.status = status;
  }

  void hang(Site at, Site.Flat inFlat, String place, LocalDate on) {
    status = "INSTALLED";
    site = at;
    flat = inFlat;
    location = place;
    installedOn = on;
    at.install(this);
  }

  /** Taken out broken; it lies in a store now. */
  void takeOut() {
    site.remove(this);
    status = "FAULTY";
    site = null;
    flat = null;
    location = null;
    installedOn = null;
    changed = true;
  }
}
