/** Files of cases on pages. */
package org.weibao.attachment.web;
