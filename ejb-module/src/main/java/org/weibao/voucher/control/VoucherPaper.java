package org.weibao.voucher.control;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.report.PaperText;
import org.weibao.report.Sheet;
import org.weibao.report.Sheet.Kind;
import org.weibao.voucher.VoucherSheet;
import org.weibao.voucher.VoucherSignature;

/** A voucher as a paper. */
public final class VoucherPaper {

  private final VoucherSheet voucher;
  private final List<VoucherSignature> signatures;
  private final PaperText text;
  private final Sheet.Lines lines = new Sheet.Lines();

  private VoucherPaper(VoucherSheet voucher, List<VoucherSignature> signatures, PaperText text) {
    this.voucher = voucher;
    this.signatures = signatures;
    this.text = text;
  }

  /**
   * The paper in a language.
   *
   * @param signatures of customers, the latest first
   */
  public static Sheet of(
      VoucherSheet voucher,
      List<VoucherSignature> signatures,
      Locale language,
      ZoneId zone,
      Instant printedAt) {
    return new VoucherPaper(voucher, signatures, new PaperText(language, zone)).sheet(printedAt);
  }

  private Sheet sheet(Instant printedAt) {
    lines.section(text.of("voucher.product"));
    pair("voucher.product", text.name(voucher.product(), voucher.productEn()));
    pair("request.field.deviceSerial", text.or(voucher.serial()));
    pair("voucher.folder", text.or(voucher.folder()));
    pair("voucher.opened", text.instant(voucher.openedAt()));
    lines.section(text.of("voucher.calls"));
    lines.add(
        Kind.HEAD,
        text.of("return.field.request"),
        text.of("voucher.class"),
        text.of("voucher.taken"),
        text.of("voucher.to"));
    voucher.calls().forEach(this::call);
    lines.section(text.of("voucher.signatures"));
    signatures.forEach(this::signature);
    if (signatures.isEmpty()) {
      lines.add(Kind.TEXT, text.of("voucher.signatures.none"));
    }
    return new Sheet(
        text.of("voucher.title"),
        voucher.number(),
        "S04-8-b",
        text.name(voucher.projectName(), voucher.projectNameEn()),
        text.name(voucher.cityName(), voucher.cityNameEn()),
        text.of(voucher.state()),
        text.printed(printedAt),
        lines.all());
  }

  private void call(VoucherSheet.Taken call) {
    lines.add(
        Kind.ROW,
        call.requestNumber() + "  " + call.demand(),
        text.of(call.serviceClass()),
        joined(Stream.of(Optional.of(text.instant(call.takenAt())), call.takenByName())),
        joined(
            Stream.of(
                call.sentAt().map(text::instant),
                roles(call),
                call.technicians(),
                call.filedAt().map(at -> text.of("voucher.filed-at", text.instant(at))))));
  }

  private void signature(VoucherSignature signature) {
    lines.add(
        Kind.PAIR,
        signature.workOrder(),
        signature.signer()
            + "  "
            + text.instant(signature.signedAt())
            + "  "
            + signature.requestNumber());
    lines.drawn(text.of("work.signature"), signature.drawn());
  }

  private Optional<String> roles(VoucherSheet.Taken call) {
    List<String> names = call.sentTo().stream().map(text::of).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  private static String joined(Stream<Optional<String>> parts) {
    return parts.flatMap(Optional::stream).collect(Collectors.joining("  "));
  }

  private void pair(String key, String value) {
    lines.add(Kind.PAIR, text.of(key), value);
  }
}
