package org.weibao.device.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.weibao.device.DeviceMasterService;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceView;
import org.weibao.device.InstallationView;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.request.RequestQuery;
import org.weibao.request.RequestRow;
import org.weibao.request.RequestService;
import org.weibao.stock.StockMoveView;
import org.weibao.stock.StockService;

/** One device: where it is, where it was, how it moved, and what it was called for. */
@Named
@RequestScoped
public class DeviceBacking {

  private static final int REQUESTS_SHOWN = 20;

  @Inject DeviceService devices;
  @Inject DeviceMasterService master;
  @Inject StockService stock;
  @Inject ActiveUser user;
  @Inject RequestService requests;
  @Inject Params params;

  private DeviceView device;
  private List<InstallationView> installations;
  private List<StockMoveView> moves;
  private List<RequestRow> calls;

  /** Reads it; an address without a known serial leads nowhere. */
  public void load() {
    device = params.text("serial").flatMap(devices::findBySerial).orElse(null);
    if (device == null) {
      Params.answerNotFound();
    }
  }

  /** The device that the address names. */
  public DeviceView getDevice() {
    return device;
  }

  /** Whether the person may correct it. */
  public boolean isChangeable() {
    return device != null
        && user.may("device.change")
        && master.details(device.serial()).changeable();
  }

  /**
   * Where it was installed; nowhere while a form of the menu, which needs no device, is taken in.
   */
  public List<InstallationView> getInstallations() {
    if (device == null) {
      return List.of();
    }
    if (installations == null) {
      installations = devices.installations(device.id());
    }
    return installations;
  }

  /** Its moves in the stock book. */
  public List<StockMoveView> getMoves() {
    if (device == null) {
      return List.of();
    }
    if (moves == null) {
      moves = stock.movesOf(device.id());
    }
    return moves;
  }

  /** Requests that name it, newest first. */
  public List<RequestRow> getRequests() {
    if (device == null) {
      return List.of();
    }
    if (calls == null) {
      calls =
          requests
              .search(
                  new RequestQuery(
                      Optional.of(device.serial()),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      false,
                      Optional.empty(),
                      REQUESTS_SHOWN))
              .rows();
    }
    return calls;
  }
}
