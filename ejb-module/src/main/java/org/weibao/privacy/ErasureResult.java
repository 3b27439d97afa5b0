package org.weibao.privacy;

/**
 * What an erasure changed.
 *
 * @param requests service requests that name the owner no more
 * @param rooms rooms that name the owner no more
 * @param entries entries of the trail whose personal part was blanked
 * @param kept requests that stay as they are: open, or received on the day given or later
 */
public record ErasureResult(int requests, int rooms, int entries, int kept) {}
