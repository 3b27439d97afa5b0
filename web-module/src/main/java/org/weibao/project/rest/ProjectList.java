package org.weibao.project.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All projects. */
@Schema(description = "All projects, by code")
public record ProjectList(List<ProjectAnswer> items) {}
