/** What files hold: their kind, their pictures, and what pictures should not tell. */
package org.weibao.attachment.control;
