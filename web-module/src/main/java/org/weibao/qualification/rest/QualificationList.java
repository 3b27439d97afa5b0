package org.weibao.qualification.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's own certificates. */
@Schema(description = "The caller's own certificates, what ends first first")
public record QualificationList(List<QualificationAnswer> items) {}
