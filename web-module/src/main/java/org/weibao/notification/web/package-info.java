/** The bell and the list of what a person was told. */
package org.weibao.notification.web;
