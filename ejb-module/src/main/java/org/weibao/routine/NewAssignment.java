package org.weibao.routine;

import java.time.LocalDate;
import java.util.Optional;

/** Who is to look after a project, from a day to a day. */
public record NewAssignment(
    Long personId, AssignmentKind kind, LocalDate from, Optional<LocalDate> to) {}
