package org.weibao.workorder.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.workorder.HeadAttemptView;
import org.weibao.workorder.HeadChannel;

/** When whoever took a call did not reach the head of the department. */
@Schema(name = "HeadNotReachedList")
public record HeadNotReachedList(List<Attempt> items) {

  /** One attempt, and the work order with which the call taker goes. */
  @Schema(name = "HeadNotReached")
  public record Attempt(
      OffsetDateTime triedAt,
      HeadChannel channel,
      String note,
      String byName,
      String workOrder,
      OffsetDateTime recordedAt,
      @Schema(example = "S12-4.2.3c") String clause,
      String policy) {}

  static HeadNotReachedList of(List<HeadAttemptView> attempts, ZoneId zone) {
    return new HeadNotReachedList(
        attempts.stream()
            .map(
                one ->
                    new Attempt(
                        Instants.at(one.triedAt(), zone),
                        one.channel(),
                        one.note().orElse(null),
                        one.byName(),
                        one.workOrder(),
                        Instants.at(one.recordedAt(), zone),
                        one.clause(),
                        one.policy()))
            .toList());
  }
}
