package org.weibao.outbox.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Page;
import org.weibao.kernel.web.Params;
import org.weibao.kernel.web.Query;
import org.weibao.outbox.AsideMessage;
import org.weibao.outbox.InboxOutcome;
import org.weibao.outbox.InboxReview;

/** Messages of suppliers that had no effect, the newest first, filtered by the address. */
@Named
@RequestScoped
public class MessagesBacking {

  private static final int ROWS = 50;

  @Inject InboxReview inbox;
  @Inject Params params;

  private Optional<InboxOutcome> outcome;
  private Page<AsideMessage> page;

  @PostConstruct
  void readAddress() {
    outcome = params.constant("outcome", InboxOutcome.class);
  }

  /** Reads the rows; an address with a broken cursor leads nowhere. */
  public void load() {
    try {
      page = inbox.list(outcome, !isAll(), params.text("cursor").orElse(null), ROWS);
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** The rows of this page. */
  public List<AsideMessage> getRows() {
    return page == null ? List.of() : page.rows();
  }

  /** Outcomes to filter by: those without effect. */
  public List<InboxOutcome> getOutcomes() {
    return Arrays.stream(InboxOutcome.values())
        .filter(any -> any != InboxOutcome.RECEIVED && any != InboxOutcome.APPLIED)
        .toList();
  }

  /** The outcome that is filtered by; null for all. */
  public InboxOutcome getOutcome() {
    return outcome.orElse(null);
  }

  /** Whether those are shown too that somebody has seen to. */
  public boolean isAll() {
    return params.ticked("all");
  }

  /** Query of the older rows; empty at the end. */
  public String getOlder() {
    return page == null
        ? ""
        : filters()
            .older(
                params.text("cursor").orElse(null),
                params.text("trail").orElse(null),
                page.nextCursor());
  }

  /** Query of the newer rows; empty on the newest. */
  public String getNewer() {
    return filters().newer(params.text("cursor").orElse(null), params.text("trail").orElse(null));
  }

  private Query filters() {
    return new Query().with("outcome", outcome.orElse(null)).with("all", isAll() ? "1" : null);
  }
}
