/**
 * Search across the capabilities: each gives one method {@code find} at its door, and this one puts
 * the answers together. A new capability joins by a constant of {@link
 * org.weibao.search.SearchKind} and a line in {@link org.weibao.search.SearchService}.
 */
package org.weibao.search;
