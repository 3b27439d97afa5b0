package org.weibao.handover.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.handover.HandoverWorkService;
import org.weibao.handover.NewItem;
import org.weibao.handover.NewTraining;
import org.weibao.handover.TransferKind;

/** What is sent about handovers. */
public final class HandoverInputs {

  private HandoverInputs() {}

  /** Talks that were opened. */
  @Schema(name = "HandoverTalksInput", description = "Talks that were opened with the centre")
  public record Talks(
      @NotNull LocalDate day, @NotBlank @Size(max = HandoverWorkService.NAME_LENGTH) String with) {}

  /** Somebody of the property centre. */
  @Schema(name = "HandoverPersonInput", description = "Who helps with faults at the centre")
  public record Person(
      @NotBlank @Size(max = HandoverWorkService.NAME_LENGTH) String name,
      @NotBlank @Size(max = 40) String phone) {}

  /** The next version of an emergency plan. */
  @Schema(name = "HandoverPlanInput", description = "The next version of the emergency plan")
  public record Plan(@NotBlank @Size(max = HandoverWorkService.PLAN_LENGTH) String content) {}

  /** A training that was held. */
  @Schema(name = "HandoverTrainingInput", description = "A training with who was there")
  public record Training(
      @NotNull LocalDate heldOn,
      @NotBlank @Size(max = NewTraining.TOPIC_LENGTH) String topic,
      @NotBlank @Size(max = NewTraining.NAME_LENGTH) String trainer,
      @Schema(description = "Names of those who signed") @Size(max = NewTraining.MOST_PEOPLE)
          List<@NotBlank @Size(max = NewTraining.NAME_LENGTH) String> signed,
      @Size(max = NewTraining.MOST_PEOPLE)
          List<@NotBlank @Size(max = NewTraining.NAME_LENGTH) String> unsigned) {

    NewTraining command() {
      return new NewTraining(heldOn, topic, trainer, signed, unsigned);
    }
  }

  /** Something that is to be handed over. */
  @Schema(name = "HandoverItemInput", description = "Something that is to be handed over")
  public record Item(
      @NotNull TransferKind kind,
      @NotBlank @Size(max = NewItem.CONTENT_LENGTH) String content,
      @NotNull LocalDate plannedOn) {

    NewItem command() {
      return new NewItem(kind, content, plannedOn);
    }
  }

  /** That something was handed over. */
  @Schema(name = "HandoverItemHandedInput", description = "That something was handed over")
  public record Handed(
      @NotNull LocalDate handedOn,
      @NotBlank @Size(max = HandoverWorkService.NAME_LENGTH) String handedTo) {}

  /** Wear parts to keep. */
  @Schema(name = "SpareAdviceInput", description = "Wear parts that the centre is advised to keep")
  public record Advice(@NotBlank @Size(max = HandoverWorkService.PARTS_LENGTH) String parts) {}
}
