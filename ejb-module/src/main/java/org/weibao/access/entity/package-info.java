/** What scopes are made of, as stored. */
package org.weibao.access.entity;
