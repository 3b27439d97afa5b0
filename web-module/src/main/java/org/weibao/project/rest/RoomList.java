package org.weibao.project.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rooms that fit. */
@Schema(description = "Rooms that fit, by building and number")
public record RoomList(List<RoomAnswer> items) {}
