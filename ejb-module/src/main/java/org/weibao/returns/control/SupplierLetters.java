package org.weibao.returns.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.weibao.device.DeviceView;

/** What we write to suppliers: the data of each message of ours. */
public final class SupplierLetters {

  /** We ask a supplier to take a device back. */
  public static final String REQUESTED = "org.weibao.return.requested.v1";

  /** The device is on its way to the supplier. */
  public static final String SHIPPED = "org.weibao.return.shipped.v1";

  /** We gave the return up. */
  public static final String CANCELLED = "org.weibao.return.cancelled.v1";

  /** What came back is in our store. */
  public static final String CONFIRMED = "org.weibao.return.confirmed.v1";

  private static final String SOURCE = "/suppliers/";

  private SupplierLetters() {}

  /** The queue that a supplier reads. */
  public static String queueOf(String supplierCode) {
    return "weibao.supplier." + supplierCode + ".to";
  }

  /** The name under which a supplier speaks. */
  public static String sourceOf(String supplierCode) {
    return SOURCE + supplierCode;
  }

  /** Who speaks under a name that {@link #sourceOf} gave. */
  public static String supplierOf(String source) {
    if (!source.startsWith(SOURCE)) {
      throw new IllegalArgumentException("no supplier's name: " + source);
    }
    return source.substring(SOURCE.length());
  }

  /** Data of {@link #REQUESTED}. */
  public static JsonObject requested(DeviceView device, String faultText, boolean wePay) {
    return Json.createObjectBuilder()
        .add("serial", device.serial())
        .add("model", device.modelCode())
        .add("modelName", device.modelName())
        .add("fault", faultText)
        .add("payer", wePay ? "CUSTOMER" : "SUPPLIER")
        .build();
  }

  /** Data of {@link #SHIPPED}. */
  public static JsonObject shipped(
      String serial, String rmaNumber, String carrier, String trackingNumber) {
    return Json.createObjectBuilder()
        .add("serial", serial)
        .add("rmaNumber", rmaNumber)
        .add("carrier", carrier)
        .add("trackingNumber", trackingNumber)
        .build();
  }

  /** Data of {@link #CANCELLED}. */
  public static JsonObject cancelled(String reason) {
    return Json.createObjectBuilder().add("reason", reason).build();
  }

  /** Data of {@link #CONFIRMED}. */
  public static JsonObject confirmed(String serial, boolean inOrder, String inspection) {
    return Json.createObjectBuilder()
        .add("serial", serial)
        .add("inOrder", inOrder)
        .add("inspection", inspection)
        .build();
  }
}
