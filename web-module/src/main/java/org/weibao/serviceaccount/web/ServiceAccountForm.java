package org.weibao.serviceaccount.web;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What is typed on the pages of service accounts. */
public class ServiceAccountForm {

  private String clientId;
  private String displayName;
  private List<String> scopes = new ArrayList<>();
  private String addresses;
  private LocalDateTime expiresAt;
  private int version;

  public String getClientId() {
    return clientId;
  }

  public void setClientId(String clientId) {
    this.clientId = clientId;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public List<String> getScopes() {
    return scopes;
  }

  public void setScopes(List<String> scopes) {
    this.scopes = scopes;
  }

  public String getAddresses() {
    return addresses;
  }

  public void setAddresses(String addresses) {
    this.addresses = addresses;
  }

  public LocalDateTime getExpiresAt() {
    return expiresAt;
  }

  public void setExpiresAt(LocalDateTime expiresAt) {
    this.expiresAt = expiresAt;
  }

  /** Version that the page showed. */
  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
