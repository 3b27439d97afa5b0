package org.weibao.request.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.weibao.kernel.web.Params;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;

/** The request that the page's address names ({@code ?number=}). */
@Named
@RequestScoped
public class RequestInAddress {

  @Inject RequestService requests;
  @Inject Params params;

  private RequestView request;

  /** Reads it; an address without a known number leads nowhere. */
  public void load() {
    request = params.text("number").flatMap(requests::findByNumber).orElse(null);
    if (request == null) {
      Params.answerNotFound();
    }
  }

  /** Number of the request. */
  public String getNumber() {
    return getRequest().number();
  }

  /** The request. */
  public RequestView getRequest() {
    if (request == null) {
      request = requests.getByNumber(params.text("number").orElse(""));
    }
    return request;
  }
}
