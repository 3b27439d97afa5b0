package org.weibao.dailyreport.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.dailyreport.ReportJob;

/** A report of a day that is written anew. */
@Schema(name = "DailyCorrectionInput", description = "A report of a day that is written anew")
public record DailyCorrectionInput(
    @NotBlank @Size(max = ReportJob.REASON_LENGTH) String why,
    @NotNull @Size(max = 100) List<@Valid @NotNull JobInput> jobs) {

  List<ReportJob> command() {
    return jobs.stream().map(JobInput::command).toList();
  }
}
