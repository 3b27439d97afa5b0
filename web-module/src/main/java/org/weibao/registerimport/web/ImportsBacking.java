package org.weibao.registerimport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.listing.web.ListBacking;
import org.weibao.registerimport.ImportSummary;
import org.weibao.registerimport.RegisterImportService;

/** Imports of register files, the latest first. */
@Named
@RequestScoped
public class ImportsBacking extends ListBacking<ImportSummary> {

  @Inject RegisterImportService service;

  @Override
  public ListDoor<ImportSummary> door() {
    return new ListDoor<>(service.listing(), service::list, service::count);
  }

  @Override
  public String path() {
    return "/requests/imports";
  }

  @Override
  public String address(ImportSummary row) {
    return "/requests/import?id=" + row.id();
  }

  @Override
  public String noneKey() {
    return "imports.none";
  }
}
