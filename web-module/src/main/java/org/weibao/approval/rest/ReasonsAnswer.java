package org.weibao.approval.rest;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.approval.ApprovalView;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.documentnumber.rest.NumberAnswer;
import org.weibao.kernel.DecisionStep;

/** Why a document has its number, and why these people are asked about it. */
@Schema(
    name = "DocumentReasons",
    description = "Why a document has its number, and why these people are asked about it")
public record ReasonsAnswer(NumberAnswer number, ApprovalAnswer approval) {

  /**
   * The answer.
   *
   * @param words puts reasons into the reader's language
   */
  public static ReasonsAnswer of(
      IssuedNumber number,
      ApprovalView approval,
      Function<List<DecisionStep>, List<String>> words,
      ZoneId zone) {
    return new ReasonsAnswer(
        NumberAnswer.of(number, words), ApprovalAnswer.of(approval, words, zone));
  }
}
