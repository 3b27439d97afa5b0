/** How people like to see lists: columns, saved views, and lists as files. */
package org.weibao.listing;
