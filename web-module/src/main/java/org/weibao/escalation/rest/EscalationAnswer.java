package org.weibao.escalation.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.escalation.EscalationCase;
import org.weibao.escalation.EscalationGround;
import org.weibao.escalation.EscalationState;
import org.weibao.escalation.EscalationView;
import org.weibao.escalation.NoteView;
import org.weibao.escalation.OpinionView;
import org.weibao.escalation.ReplyForm;
import org.weibao.kernel.rest.Instants;
import org.weibao.organization.Role;

/** Something put to headquarters, or a leftover of the works. */
@Schema(name = "Escalation")
public record EscalationAnswer(
    @Schema(example = "ES2611-000003") String number,
    long projectId,
    String projectCode,
    String projectName,
    String projectNameEn,
    @Schema(description = "Missing for a leftover") String requestNumber,
    boolean leftover,
    @Schema(description = "Missing while nobody is asked") EscalationGround ground,
    String description,
    @Schema(description = "Who owes a leftover") String owedBy,
    LocalDate plannedOn,
    EscalationState state,
    @Schema(description = "Clause that asks for the opinions") String clause,
    String policy,
    String raisedBy,
    OffsetDateTime raisedAt,
    OffsetDateTime escalatedAt,
    String result,
    ReplyForm reply,
    String visitedBy,
    LocalDate visitedOn,
    String settledBy,
    OffsetDateTime settledAt,
    @Schema(description = "Not in lists") List<OpinionEntry> opinions,
    @Schema(description = "Not in lists") List<NoteEntry> notes,
    @Schema(description = "How a customer may be told of the result; empty if no pack says")
        Set<ReplyForm> replies,
    @Schema(description = "Whether the customer has to be visited") Boolean visitNeeded) {

  /** An opinion that is asked for. */
  @Schema(name = "EscalationOpinion")
  public record OpinionEntry(Role role, String opinion, String by, OffsetDateTime at) {

    static OpinionEntry of(OpinionView view, ZoneId zone) {
      return new OpinionEntry(
          view.role(),
          view.opinion().orElse(null),
          view.givenByName().orElse(null),
          view.givenAt().map(at -> Instants.at(at, zone)).orElse(null));
    }
  }

  /** What was done on the way to a result. */
  @Schema(name = "EscalationNote")
  public record NoteEntry(
      String text,
      @Schema(description = "Whether it reminded others that the point is open") boolean chasing,
      String by,
      OffsetDateTime at) {

    static NoteEntry of(NoteView view, ZoneId zone) {
      return new NoteEntry(
          view.text(), view.chasing(), view.writtenByName(), Instants.at(view.writtenAt(), zone));
    }
  }

  static EscalationAnswer of(EscalationCase all, ZoneId zone) {
    return of(
        all.escalation(),
        all.opinions().stream().map(view -> OpinionEntry.of(view, zone)).toList(),
        all.notes().stream().map(view -> NoteEntry.of(view, zone)).toList(),
        all.replies(),
        all.visit(),
        zone);
  }

  static EscalationAnswer of(EscalationView view, ZoneId zone) {
    return of(view, null, null, null, null, zone);
  }

  private static EscalationAnswer of(
      EscalationView view,
      List<OpinionEntry> opinions,
      List<NoteEntry> notes,
      Set<ReplyForm> replies,
      Boolean visit,
      ZoneId zone) {
    return new EscalationAnswer(
        view.number(),
        view.projectId(),
        view.projectCode(),
        view.projectName(),
        view.projectNameEn(),
        view.requestNumber().orElse(null),
        view.leftover(),
        view.ground().orElse(null),
        view.description(),
        view.owedBy().orElse(null),
        view.plannedOn().orElse(null),
        view.state(),
        view.clause().orElse(null),
        view.policy().orElse(null),
        view.raisedByName(),
        Instants.at(view.raisedAt(), zone),
        view.escalatedAt().map(at -> Instants.at(at, zone)).orElse(null),
        view.result().orElse(null),
        view.reply().orElse(null),
        view.visitedBy().orElse(null),
        view.visitedOn().orElse(null),
        view.settledByName().orElse(null),
        view.settledAt().map(at -> Instants.at(at, zone)).orElse(null),
        opinions,
        notes,
        replies,
        visit);
  }
}
