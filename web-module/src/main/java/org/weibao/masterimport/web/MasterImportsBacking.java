package org.weibao.masterimport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.listing.web.ListBacking;
import org.weibao.masterimport.MasterImportRow;
import org.weibao.masterimport.MasterImportService;

/** Imports of master data, the latest first. */
@Named
@RequestScoped
public class MasterImportsBacking extends ListBacking<MasterImportRow> {

  @Inject MasterImportService service;

  @Override
  public ListDoor<MasterImportRow> door() {
    return new ListDoor<>(service.listing(), service::list, service::count);
  }

  @Override
  public String path() {
    return "/master-imports";
  }

  @Override
  public String address(MasterImportRow row) {
    return "/master-imports/view?id=" + row.id();
  }

  @Override
  public String noneKey() {
    return "masterimport.none";
  }
}
