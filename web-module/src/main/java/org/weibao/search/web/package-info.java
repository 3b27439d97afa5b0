/** The search field of every page, and what it finds. */
package org.weibao.search.web;
