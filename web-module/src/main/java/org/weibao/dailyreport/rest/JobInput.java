package org.weibao.dailyreport.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.dailyreport.ReportJob;
import org.weibao.workorder.ServiceClass;

/** A job as a technician reports it. */
@Schema(name = "DailyJobInput", description = "A job as a technician reports it (S04-15)")
public record JobInput(
    @Schema(description = "Of a job that the product knows; none for work inside the house")
        @Size(max = 40)
        String key,
    @Schema(description = "What was done, for work inside the house")
        @Size(max = ReportJob.WHAT_LENGTH)
        String what,
    @NotNull ServiceClass serviceClass,
    @NotNull Integer travelMinutes,
    @NotNull Integer labourMinutes,
    @Schema(description = "Why it differs from what the product knows")
        @Size(max = ReportJob.REASON_LENGTH)
        String reason) {

  ReportJob command() {
    return new ReportJob(
        Optional.ofNullable(key),
        Optional.ofNullable(what),
        Optional.of(serviceClass),
        travelMinutes,
        labourMinutes,
        Optional.ofNullable(reason));
  }
}
