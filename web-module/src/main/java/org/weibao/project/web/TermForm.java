package org.weibao.project.web;

import java.time.LocalDate;
import java.util.Optional;
import org.weibao.project.AddContractTerm;

/** What is typed about a term of a contract. */
public class TermForm {

  private Integer hours;
  private String source;
  private LocalDate from;
  private LocalDate to;
  private LocalDate lastDay;

  /** The term that is typed. */
  AddContractTerm term() {
    return new AddContractTerm(hours, source, from, Optional.ofNullable(to));
  }

  public Integer getHours() {
    return hours;
  }

  public void setHours(Integer hours) {
    this.hours = hours;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
