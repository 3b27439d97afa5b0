package org.weibao.project;

import java.util.Optional;

/**
 * A property centre as a line of the list.
 *
 * @param head who runs it today
 * @param maintenanceSupervisor who looks after the systems today
 * @param projects how many projects it has
 */
public record CenterView(
    long id,
    String code,
    String name,
    String nameEn,
    long cityId,
    String cityName,
    String cityNameEn,
    Optional<String> phone,
    Optional<String> head,
    Optional<String> maintenanceSupervisor,
    int projects) {}
