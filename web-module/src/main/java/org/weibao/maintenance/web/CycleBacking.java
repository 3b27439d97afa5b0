package org.weibao.maintenance.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.omnifaces.util.Faces;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Params;
import org.weibao.kernel.web.Texts;
import org.weibao.maintenance.CyclePaperService;
import org.weibao.project.ProjectService;
import org.weibao.request.web.Explanation;
import org.weibao.routine.CycleQuery;
import org.weibao.routine.CycleRow;
import org.weibao.routine.RoutineCycleService;

/** The maintenance cycle table; the address says of what. */
@Named
@RequestScoped
public class CycleBacking {

  @Inject RoutineCycleService service;
  @Inject CyclePaperService papers;
  @Inject ProjectService projects;
  @Inject Formats formats;
  @Inject Explanation why;
  @Inject Params params;
  @Inject Clock clock;

  private Optional<Long> city;
  private Optional<Long> project;
  private Optional<String> kind;
  private List<CycleRow> rows;
  private List<String> kinds;

  @PostConstruct
  void readAddress() {
    city = params.number("city");
    project = params.number("project");
    kind = params.text("kind").filter(text -> !text.isBlank());
  }

  /** Its lines. */
  public List<CycleRow> getRows() {
    if (rows == null) {
      rows = service.table(new CycleQuery(city, project, kind));
    }
    return rows;
  }

  /** Whether somebody should have come before today. */
  public boolean overdue(CycleRow row) {
    return row.overdue(LocalDate.ofInstant(clock.instant(), clock.getZone()));
  }

  /** Sends the same lines as PDF. */
  public void download() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    papers.writePdf(new CycleQuery(city, project, kind), Texts.pageLocale(), pdf);
    Faces.sendFile(pdf.toByteArray(), "cycle-table.pdf", true);
  }

  /** A kind of visit in words. */
  public String word(String code) {
    return code.equals(CycleRow.CASE) ? formats.fill("routine.cycle.kind.case") : why.word(code);
  }

  /** Kinds of visits to choose from. */
  public List<String> getKinds() {
    if (kinds == null) {
      TreeSet<String> found = new TreeSet<>();
      service
          .table(new CycleQuery(city, project, Optional.empty()))
          .forEach(row -> found.add(row.kind()));
      kind.ifPresent(found::add);
      kinds = List.copyOf(found);
    }
    return kinds;
  }

  /** Cities to choose from. */
  public List<Choice> getCities() {
    return projects.cityChoices();
  }

  /** Projects to choose from. */
  public List<Choice> getProjects() {
    return projects.projectChoices();
  }

  /** City whose projects are shown; null for all. */
  public Long getCity() {
    return city.orElse(null);
  }

  /** Project that is shown; null for all. */
  public Long getProject() {
    return project.orElse(null);
  }

  /** Kind of visit that is shown; null for all. */
  public String getKind() {
    return kind.orElse(null);
  }
}
