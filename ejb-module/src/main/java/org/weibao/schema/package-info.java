/** Brings the database schema up to date before anything is mapped to it. */
package org.weibao.schema;
