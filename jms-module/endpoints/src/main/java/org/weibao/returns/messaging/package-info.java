/** Hears what suppliers say about returns, and gives them access. */
package org.weibao.returns.messaging;
