package org.weibao.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.weibao.intake.OpinionForm;
import org.weibao.intake.OpinionService;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;

/** An opinion card, filled in once by whoever has its link. */
@Named
@RequestScoped
public class OpinionBacking {

  private static final int NOT_FOUND = 404;
  private static final String RATING = "rating-";

  @Inject OpinionService opinions;
  @Inject Attempt attempt;
  @Inject Params params;

  private OpinionForm form;
  private String refusal;
  private String comment;
  private boolean thanked;

  /** Reads the card; a link that leads nowhere says so in plain words. */
  public void load() {
    if (params.text("thanks").isPresent()) {
      thanked = true;
      return;
    }
    try {
      form = opinions.card(code());
    } catch (BusinessException e) {
      refusal = attempt.wording(e);
      Faces.setResponseStatus(NOT_FOUND);
    }
  }

  /** Keeps what was ticked. */
  public String send() {
    return attempt.to(
        "opinion.thanks",
        () -> {
          opinions.give(code(), ratings(), comment);
          return "/opinion?faces-redirect=true&thanks=1";
        });
  }

  private Map<String, Integer> ratings() {
    Map<String, Integer> ratings = new HashMap<>();
    for (String item : getForm().items()) {
      params
          .text(RATING + item)
          .filter(level -> level.matches("\\d"))
          .ifPresent(level -> ratings.put(item, Integer.valueOf(level)));
    }
    return ratings;
  }

  /** Whether a level was ticked already. */
  public boolean isTicked(String item, int level) {
    return params.text(RATING + item).filter(Integer.toString(level)::equals).isPresent();
  }

  private String code() {
    return params.text("k").orElse("");
  }

  /** Levels to choose from, the best first. */
  public List<Integer> getLevels() {
    int most = getForm().levels();
    return IntStream.rangeClosed(1, most).mapToObj(level -> most + 1 - level).toList();
  }

  /** The card; null if the link leads nowhere. */
  public OpinionForm getForm() {
    if (form == null && refusal == null && !thanked) {
      load();
    }
    return form;
  }

  /** Whether an opinion was given just now. */
  public boolean isThanked() {
    return thanked;
  }

  /** Why there is no card. */
  public String getRefusal() {
    return refusal;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
