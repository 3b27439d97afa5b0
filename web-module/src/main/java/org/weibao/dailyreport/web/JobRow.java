package org.weibao.dailyreport.web;

import java.util.Optional;
import org.weibao.dailyreport.JobLine;
import org.weibao.dailyreport.JobSource;
import org.weibao.dailyreport.KnownJob;
import org.weibao.dailyreport.ReportJob;
import org.weibao.workorder.ServiceClass;

/** What is typed about a job of a day. */
public class JobRow {

  private final KnownJob known;
  private String key;
  private String what;
  private ServiceClass serviceClass;
  private Integer travel;
  private Integer labour;
  private String reason;

  /** A job that is known or was reported before. */
  JobRow(JobLine line) {
    known = line.known();
    key = known.key();
    what = known.source() == JobSource.OTHER ? known.what() : null;
    serviceClass = line.serviceClass().orElse(null);
    travel = line.travelMinutes();
    labour = line.labourMinutes();
    reason = line.reason().orElse(null);
  }

  /** Work inside the house that somebody may write down. */
  JobRow() {
    known = null;
    key = "";
    serviceClass = ServiceClass.D;
  }

  /** Whether something is typed in it. */
  boolean isFilled() {
    return !isOther() || what != null && !what.isBlank();
  }

  /** The job that is typed. */
  ReportJob typed() {
    return new ReportJob(
        Optional.ofNullable(key),
        Optional.ofNullable(what),
        Optional.ofNullable(isOther() ? ServiceClass.D : serviceClass),
        travel == null ? 0 : travel,
        labour == null ? 0 : labour,
        Optional.ofNullable(reason));
  }

  /** Whether it is work inside the house. */
  public boolean isOther() {
    return known == null || known.source() == JobSource.OTHER;
  }

  /** What the product knows of it; null for what is only typed here. */
  public KnownJob getKnown() {
    return known;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public ServiceClass getServiceClass() {
    return serviceClass;
  }

  public void setServiceClass(ServiceClass serviceClass) {
    this.serviceClass = serviceClass;
  }

  public Integer getTravel() {
    return travel;
  }

  public void setTravel(Integer travel) {
    this.travel = travel;
  }

  public Integer getLabour() {
    return labour;
  }

  public void setLabour(Integer labour) {
    this.labour = labour;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
