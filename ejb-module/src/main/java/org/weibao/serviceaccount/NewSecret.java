package org.weibao.serviceaccount;

/**
 * An account and the secret that it has just got; the secret is not to be had again.
 *
 * @param account after the change
 * @param secret what the program must send
 */
public record NewSecret(ServiceAccountView account, String secret) {

  /** Never shows the secret. */
  @Override
  public String toString() {
    return "NewSecret[" + account.clientId() + "]";
  }
}
