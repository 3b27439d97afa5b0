package org.weibao.expiry.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.expiry.ContractService;
import org.weibao.expiry.ContractView;
import org.weibao.expiry.ExpiryNoticeService;
import org.weibao.expiry.ExpiryNoticeView;
import org.weibao.expiry.NewContract;
import org.weibao.expiry.NewNotice;
import org.weibao.expiry.NoticeChannel;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;

/** The maintenance contract of a project, and the notice to the customer that it ends. */
@Named
@RequestScoped
public class ContractBacking {

  @Inject ContractService contracts;
  @Inject ExpiryNoticeService notices;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;
  @Inject Clock clock;

  private ContractView contract;
  private Integer version;
  private Integer noticeVersion;
  private String number;
  private LocalDate startsOn;
  private LocalDate endsOn;
  private String addressee;
  private String words;
  private NoticeChannel channel = NoticeChannel.LETTER;

  /** Reads it; an address without a known project leads nowhere. */
  public void load() {
    try {
      getContract();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** The contract of the project that the address names; forms begin with what holds. */
  public ContractView getContract() {
    if (contract == null) {
      contract = contracts.get(id());
      number = contract.number().orElse(null);
      startsOn = contract.startsOn().orElse(null);
      endsOn = contract.endsOn().orElse(null);
      Optional<ExpiryNoticeView> notice = contract.notice();
      addressee = notice.map(ExpiryNoticeView::addressee).or(contract::contact).orElse(null);
      words = notice.flatMap(ExpiryNoticeView::words).orElse(null);
    }
    return contract;
  }

  /** The notice of the end that holds now; null if none is made. */
  public ExpiryNoticeView getNotice() {
    return getContract().notice().orElse(null);
  }

  /** Whether the reader may write the contract down. */
  public boolean isWriter() {
    return user.mayIn("expiry.write", id());
  }

  /** Whether the reader may make and send the notice. */
  public boolean isSender() {
    return user.mayIn("expiry.send", id()) && getContract().isKnown();
  }

  /** Whether the contract's last day is over. */
  public boolean isEnded() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return getContract().endsOn().filter(last -> last.isBefore(today)).isPresent();
  }

  /** Ways in which a notice goes to the customer. */
  public List<NoticeChannel> getChannels() {
    return List.of(NoticeChannel.values());
  }

  /** Writes the contract down. */
  public String write() {
    return step(
        "expiry.written",
        () ->
            contracts.write(
                id(), getVersion(), new NewContract(number, startsOn, endsOn), user.context()));
  }

  /** Makes the notice. */
  public String make() {
    return step("expiry.made", () -> notices.make(id(), typed(), user.context()));
  }

  /** Says something else in it. */
  public String change() {
    return step(
        "expiry.changed",
        () -> notices.change(getNotice().number(), getNoticeVersion(), typed(), user.context()));
  }

  /** Sends it. */
  public String send() {
    return step(
        "expiry.sent.done",
        () -> notices.send(getNotice().number(), getNoticeVersion(), channel, user.context()));
  }

  private NewNotice typed() {
    return new NewNotice(addressee, Optional.ofNullable(words));
  }

  private String step(String confirmation, Runnable work) {
    return attempt.to(
        confirmation,
        () -> {
          work.run();
          return "/projects/contract?faces-redirect=true&id=" + id();
        });
  }

  private long id() {
    return params.number("id").orElse(-1L);
  }

  /** Version of the contract that the person sees. */
  public int getVersion() {
    return version == null ? getContract().version() : version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  /** Version of the notice that the person sees; nought while there is none. */
  public int getNoticeVersion() {
    return noticeVersion == null
        ? getContract().notice().map(ExpiryNoticeView::version).orElse(0)
        : noticeVersion;
  }

  public void setNoticeVersion(int seen) {
    this.noticeVersion = seen;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getStartsOn() {
    return startsOn;
  }

  public void setStartsOn(LocalDate day) {
    this.startsOn = day;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate day) {
    this.endsOn = day;
  }

  public String getAddressee() {
    return addressee;
  }

  public void setAddressee(String addressee) {
    this.addressee = addressee;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public NoticeChannel getChannel() {
    return channel;
  }

  public void setChannel(NoticeChannel channel) {
    this.channel = channel;
  }
}
