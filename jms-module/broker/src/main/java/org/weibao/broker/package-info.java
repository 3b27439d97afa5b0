/**
 * The message broker as a part of the product: a resource adapter that brings its own Artemis, or
 * connects to one elsewhere.
 */
package org.weibao.broker;
