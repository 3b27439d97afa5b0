package org.weibao.workorder.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.stock.GoodsUnit;
import org.weibao.stock.LocationKind;
import org.weibao.stock.PartOffer;
import org.weibao.workorder.WorkPartView;

/** Parts used on visits, and what can be taken. */
@Schema(name = "UsedParts", description = "Parts used on a visit, and what can be taken to it")
public record PartList(
    List<Part> items,
    @Schema(description = "What those who are sent can take; absent for whoever only reads")
        List<Offer> offered) {

  /** A part that was used. */
  @Schema(name = "Part", description = "A part that was used")
  public record Part(
      long id,
      String workOrder,
      @Schema(description = "Code of the goods, or of the device's model") String code,
      String name,
      String nameEn,
      String serial,
      int quantity,
      GoodsUnit unit,
      String place,
      OffsetDateTime usedAt,
      OffsetDateTime receivedAt,
      String by,
      @Schema(description = "When it was taken back") OffsetDateTime backAt,
      String backBy,
      String backReason) {

    static Part of(WorkPartView view, ZoneId zone) {
      return new Part(
          view.id(),
          view.workOrder(),
          view.code(),
          view.name(),
          view.nameEn(),
          view.serial().orElse(null),
          view.quantity(),
          view.unit().orElse(null),
          view.place().code(),
          Instants.at(view.usedAt(), zone),
          Instants.at(view.receivedAt(), zone),
          view.byName(),
          Instants.at(view.backAt(), zone),
          view.backByName().orElse(null),
          view.backReason().orElse(null));
    }
  }

  /** Goods that are there. */
  @Schema(name = "PartOffer", description = "Goods that are there to be taken")
  public record Offer(
      String place,
      LocationKind kind,
      String placeName,
      String placeNameEn,
      String part,
      String name,
      String nameEn,
      GoodsUnit unit,
      long quantity) {

    static Offer of(PartOffer offer) {
      return new Offer(
          offer.place().code(),
          offer.place().kind(),
          offer.place().name(),
          offer.place().nameEn(),
          offer.goods().code(),
          offer.goods().name(),
          offer.goods().nameEn(),
          offer.goods().unit(),
          offer.quantity());
    }
  }

  static PartList of(List<WorkPartView> parts, List<PartOffer> offers, ZoneId zone) {
    return new PartList(
        parts.stream().map(part -> Part.of(part, zone)).toList(),
        offers == null ? null : offers.stream().map(Offer::of).toList());
  }
}
