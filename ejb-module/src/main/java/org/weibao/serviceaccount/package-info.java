/**
 * Programs that call the API: who they are, which scopes they hold, from where they may come, and
 * their secrets. What a scope opens is data ({@code config/service-scopes.csv}).
 */
package org.weibao.serviceaccount;
