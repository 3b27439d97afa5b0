package org.weibao.registerimport.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.FieldFault;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;
import org.weibao.project.RoomView;
import org.weibao.registerimport.RegisterColumn;
import org.weibao.registerimport.RegisterImportProblem;
import org.weibao.registerimport.RowProblem;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestProblem;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;

/** Registers the entries of one file, each in a transaction of its own. */
public final class RowImporter {

  /** Fields of the command that a refusal may name, and the columns they come from. */
  private static final Map<String, RegisterColumn> COLUMNS =
      Map.of(
          "projectId", RegisterColumn.PROJECT_CODE,
          "roomId", RegisterColumn.ROOM,
          "roomLabel", RegisterColumn.ROOM,
          "ownerName", RegisterColumn.OWNER,
          "ownerPhone", RegisterColumn.PHONE,
          "serial", RegisterColumn.DEVICE_SERIAL);

  private final ProjectService projects;
  private final RequestService requests;
  private final CallContext context;
  private final Map<String, Optional<ProjectView>> known = new HashMap<>();

  /** For the entries of one file. */
  public RowImporter(ProjectService projects, RequestService requests, CallContext context) {
    this.projects = projects;
    this.requests = requests;
    this.context = context;
  }

  /**
   * Registers one entry.
   *
   * @return true if it was new, false if it had been registered before
   * @throws RowRefused if the entry cannot be registered
   */
  public boolean importRow(RegisterEntry entry) throws RowRefused {
    ProjectView project =
        known
            .computeIfAbsent(entry.projectCode(), projects::findByCode)
            .orElseThrow(
                () ->
                    refused(
                        entry, RegisterColumn.PROJECT_CODE, RegisterImportProblem.PROJECT_UNKNOWN));
    if (requests.existsInRegister(project.id(), entry.registerNumber())) {
      return false;
    }
    Optional<RoomView> room = room(entry, project);
    try {
      requests.register(command(entry, project, room), context);
      return true;
    } catch (BusinessException refusal) {
      if (refusal.code() == RequestProblem.ALREADY_REGISTERED) {
        return false;
      }
      throw new RowRefused(problems(entry, refusal));
    }
  }

  private Optional<RoomView> room(RegisterEntry entry, ProjectView project) throws RowRefused {
    if (entry.building().isEmpty() || entry.room().isEmpty()) {
      return Optional.empty();
    }
    Optional<RoomView> room =
        projects.findRoom(project.id(), entry.building().get(), entry.room().get());
    if (room.isEmpty()) {
      throw refused(entry, RegisterColumn.ROOM, RegisterImportProblem.ROOM_UNKNOWN);
    }
    return room;
  }

  private static RegisterRequest command(
      RegisterEntry entry, ProjectView project, Optional<RoomView> room) {
    return new RegisterRequest(
        project.id(),
        room.map(RoomView::id),
        room.map(RoomView::label).or(entry::building).or(entry::room),
        entry.owner(),
        entry.phone(),
        entry.deviceSerial(),
        entry.productModel(),
        entry.location(),
        entry.demand(),
        entry.urgency(),
        entry.emergencyGround(),
        entry.receivedAt(),
        RequestSource.F5_FILE,
        Optional.of(entry.registerNumber()),
        Optional.empty());
  }

  private static RowRefused refused(
      RegisterEntry entry, RegisterColumn column, RegisterImportProblem problem) {
    return new RowRefused(
        List.of(RowProblem.of(entry.row(), column, value(entry, column), problem)));
  }

  /** One for each cell at fault, or one of the whole row. */
  private static List<RowProblem> problems(RegisterEntry entry, BusinessException refusal) {
    if (refusal.faults().isEmpty()) {
      return List.of(
          new RowProblem(entry.row(), "", "", refusal.code().code(), refusal.arguments()));
    }
    return refusal.faults().stream().map(fault -> problem(entry, fault)).toList();
  }

  private static RowProblem problem(RegisterEntry entry, FieldFault fault) {
    Optional<RegisterColumn> column = column(fault.field());
    return new RowProblem(
        entry.row(),
        column.map(RegisterColumn::key).orElse(""),
        column.map(found -> value(entry, found)).orElse(""),
        fault.code().code(),
        fault.arguments());
  }

  private static Optional<RegisterColumn> column(String field) {
    for (RegisterColumn column : RegisterColumn.values()) {
      if (column.key().equals(field)) {
        return Optional.of(column);
      }
    }
    return Optional.ofNullable(COLUMNS.get(field));
  }

  private static String value(RegisterEntry entry, RegisterColumn column) {
    return switch (column) {
      case REGISTER_NUMBER -> entry.registerNumber();
      case PROJECT_CODE -> entry.projectCode();
      case RECEIVED_AT -> entry.receivedAt().toString();
      case BUILDING -> entry.building().orElse("");
      case ROOM -> entry.room().orElse("");
      case OWNER -> entry.owner().orElse("");
      case PHONE -> entry.phone().orElse("");
      case DEVICE_SERIAL -> entry.deviceSerial().orElse("");
      case PRODUCT_MODEL -> entry.productModel().orElse("");
      case LOCATION -> entry.location().orElse("");
      case DEMAND -> entry.demand();
      case URGENCY -> entry.urgency().name();
      case EMERGENCY_GROUND -> entry.emergencyGround().map(Enum::name).orElse("");
    };
  }

  /** An entry that cannot be registered. */
  public static final class RowRefused extends Exception {

    private final transient List<RowProblem> problems;

    RowRefused(List<RowProblem> problems) {
      super(problems.toString());
      this.problems = List.copyOf(problems);
    }

    /** Why; at least one. */
    public List<RowProblem> problems() {
      return problems;
    }
  }
}
