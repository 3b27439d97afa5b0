/** Lists as pages: one way to filter, sort, choose columns, save views and take files. */
package org.weibao.listing.web;
