/** The text of an entry, and the chain of hashes over the entries. */
package org.weibao.audit.control;
