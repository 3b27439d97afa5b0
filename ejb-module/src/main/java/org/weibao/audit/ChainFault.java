package org.weibao.audit;

/** What does not hold about an entry. */
public enum ChainFault {
  /** No entry has this place although later ones are there, or the noted head is missing. */
  MISSING,
  /** It does not follow on the entry before it. */
  NOT_FOLLOWING,
  /** Its changes are not those that were sealed. */
  CHANGES_ALTERED,
  /** Its personal part is not the one that was sealed. */
  PERSONAL_ALTERED,
  /** Who, when, from where or about what is not what was sealed. */
  ENTRY_ALTERED,
  /** It holds, but its hash is not the one that was noted outside. */
  NOT_AS_NOTED
}
