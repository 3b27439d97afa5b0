package org.weibao.project;

/**
 * A city with what lies in it.
 *
 * @param projects how many projects
 * @param centers how many property centres
 * @param version for the next change
 */
public record CityView(
    long id, long regionId, PlaceData data, int projects, int centers, int version) {}
