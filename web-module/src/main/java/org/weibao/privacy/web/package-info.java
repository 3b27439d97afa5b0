/** Who read owners' data, and what is stored about one person. */
package org.weibao.privacy.web;
