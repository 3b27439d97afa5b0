package org.weibao.dailyreport.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.dailyreport.ReportJob;

/** A technician's report of a day. */
@Schema(name = "DailyReportInput", description = "A technician's report of a day (S04-15)")
public record DailyReportInput(
    @Schema(description = "Every job that the product knows, and work inside the house")
        @NotNull
        @Size(max = 100)
        List<@Valid @NotNull JobInput> jobs) {

  List<ReportJob> command() {
    return jobs.stream().map(JobInput::command).toList();
  }
}
