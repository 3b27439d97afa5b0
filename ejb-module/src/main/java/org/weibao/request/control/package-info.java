/** Registering and deciding. */
package org.weibao.request.control;
