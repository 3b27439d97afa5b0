package org.weibao.masterimport.control;

import static org.weibao.masterimport.MasterColumn.CENTER;
import static org.weibao.masterimport.MasterColumn.DUTY;
import static org.weibao.masterimport.MasterColumn.EMAIL;
import static org.weibao.masterimport.MasterColumn.FROM;
import static org.weibao.masterimport.MasterColumn.NAME;
import static org.weibao.masterimport.MasterColumn.PHONE;
import static org.weibao.masterimport.MasterColumn.TITLE;
import static org.weibao.masterimport.MasterColumn.UNTIL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.CallContext;
import org.weibao.masterimport.MasterImportProblem;
import org.weibao.masterimport.control.Deed.Thing;
import org.weibao.project.CenterDetails;
import org.weibao.project.ContactData;
import org.weibao.project.ContactDuty;
import org.weibao.project.ContactView;
import org.weibao.project.PropertyCenterService;

/** Contacts of property centres; the one with the same duty and name is the same person. */
@ApplicationScoped
class ContactRows implements RowWork {

  @Inject PropertyCenterService centers;
  @Inject Clock clock;

  @Override
  public String name(ImportLine line) {
    return line.text(CENTER) + " " + line.text(DUTY) + " " + line.text(NAME);
  }

  /** Rows of a centre change it one after the other, so each looks it up. */
  @Override
  public Taker begin(List<ImportLine> lines) {
    return this::take;
  }

  private List<Deed> take(ImportLine line, Faults faults, CallContext context)
      throws ImportLine.Refused {
    Optional<CenterDetails> found =
        line.isStorable(CENTER) ? centers.findByCode(line.text(CENTER)) : Optional.empty();
    if (found.isEmpty()) {
      faults.add(CENTER, MasterImportProblem.CENTER_UNKNOWN);
    }
    Optional<ContactDuty> named = ImportFile.constant(line.text(DUTY), ContactDuty.values());
    if (named.isEmpty()) {
      faults.add(DUTY, MasterImportProblem.DUTY_UNKNOWN);
    }
    Optional<LocalDate> from = faults.day(FROM, clock.getZone());
    Optional<LocalDate> until = faults.day(UNTIL, clock.getZone());
    faults.ensureNone();
    CenterDetails center = found.orElseThrow();
    ContactDuty duty = named.orElseThrow();
    ContactData said =
        new ContactData(
            duty,
            line.optional(TITLE),
            line.text(NAME),
            line.optional(PHONE),
            line.optional(EMAIL),
            from,
            until);
    long id = center.center().id();
    Optional<ContactView> known =
        center.contacts().stream()
            .filter(contact -> contact.data().duty() == duty)
            .filter(contact -> contact.data().name().equals(said.name()))
            .findFirst();
    if (known.isEmpty()) {
      return List.of(
          Deed.created(Thing.CONTACT, centers.addContact(id, center.version(), said, context)));
    }
    ContactData before = known.get().data();
    ContactData after = over(before, said);
    if (after.equals(before)) {
      return List.of();
    }
    centers.editContact(id, center.version(), known.get().id(), after, context);
    return List.of(Deed.changed(Thing.CONTACT, known.get().id(), Memory.of(before)));
  }

  /** Empty cells say nothing. */
  private static ContactData over(ContactData known, ContactData said) {
    return new ContactData(
        said.duty(),
        said.title().or(known::title),
        said.name(),
        said.phone().or(known::phone),
        said.email().or(known::email),
        said.from().or(known::from),
        said.to().or(known::to));
  }
}
