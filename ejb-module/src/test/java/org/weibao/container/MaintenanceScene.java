package org.weibao.container;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.container.WorkScene.Worker;
import org.weibao.kernel.CallContext;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.BindingKind;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyService;
import org.weibao.project.ProjectService;
import org.weibao.repair.FaultCause;
import org.weibao.repair.RecordFault;
import org.weibao.repair.RecordVisit;
import org.weibao.repair.RepairService;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;

/** A project whose security systems are maintained by S12, with the people that belong to it. */
@Stateless
public class MaintenanceScene {

  @PersistenceContext EntityManager em;
  @Inject WorkScene scene;
  @Inject Fixtures fixtures;
  @Inject AccessFixtures scopes;
  @Inject PolicyService policies;
  @Inject ProjectService projects;
  @Inject RepairService repairs;
  @Inject Clock clock;

  /** Lets a part of S12 hold for a project from a year ago on. */
  public void bind(long project, String section) {
    policies.bind(
        new NewBinding(
            BindingKind.PROJECT,
            projects.getProject(project).code(),
            "S12",
            Optional.of(section),
            LocalDate.ofInstant(clock.instant(), clock.getZone()).minusYears(1),
            Optional.empty(),
            "test"),
        fixtures.somebody());
  }

  /** Somebody of the property centre of a project. */
  public Worker centre(long project) {
    CallContext person = fixtures.somebody();
    scopes.grant(
        person.personId(),
        Role.PROPERTY_CENTER,
        ScopeKind.PROPERTY_CENTER,
        scopes.ofProject(project, "property_center_id"));
    return new Worker(person, AccessFixtures.call(person, Role.PROPERTY_CENTER));
  }

  /** A request that came in three hours ago. */
  public RequestView request(long project) {
    return scene.request(project, Urgency.ROUTINE, 3);
  }

  /** Somebody goes there and repairs the fault, some minutes ago. */
  public void repair(String request, String handling, int minutesAgo, CallContext technician) {
    long visit =
        repairs
            .recordVisit(
                request,
                new RecordVisit(
                    clock.instant().minus(Duration.ofMinutes(minutesAgo + 5L)),
                    Optional.empty(),
                    Optional.empty()),
                technician)
            .id();
    repairs.recordFault(
        request,
        new RecordFault(
            visit,
            FaultCause.WEAR,
            Optional.empty(),
            handling,
            true,
            false,
            Optional.empty(),
            Optional.empty(),
            clock.instant().minus(Duration.ofMinutes(minutesAgo))),
        technician);
  }

  /** Changes of what is complete or signed, tried behind the product's back. */
  public void forge(String number, boolean signature) {
    em.createNativeQuery(
            signature
                ? "update maintenance_signature set signer = 'nobody' where form_id ="
                    + " (select id from maintenance_form where number = :number)"
                : "update maintenance_form set done_text = 'nothing' where number = :number")
        .setParameter("number", number)
        .executeUpdate();
  }

  /** States of the due items about something, the first first. */
  public List<String> due(String subject) {
    List<?> states =
        em.createNativeQuery(
                "select state from due_item where kind = 'MAINTENANCE_FORM' and subject = :subject"
                    + " order by id")
            .setParameter("subject", subject)
            .getResultList();
    return states.stream().map(String::valueOf).toList();
  }

  /** States of the due items of a kind in a project, the first first. */
  public List<String> due(String kind, long project) {
    List<?> states =
        em.createNativeQuery(
                "select state from due_item where kind = :kind and project_id = :project"
                    + " order by id")
            .setParameter("kind", kind)
            .setParameter("project", project)
            .getResultList();
    return states.stream().map(String::valueOf).toList();
  }

  /** The test record of a visit is lost. */
  public void loseRecord(long visit) {
    em.createNativeQuery("delete from routine_check where visit_id = :visit")
        .setParameter("visit", visit)
        .executeUpdate();
  }
}
