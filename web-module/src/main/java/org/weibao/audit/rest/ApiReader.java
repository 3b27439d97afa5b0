package org.weibao.audit.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.weibao.audit.AuditService;
import org.weibao.audit.web.Differences;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.StaleVersion;
import org.weibao.kernel.listing.CellText;
import org.weibao.kernel.rest.Instants;
import org.weibao.kernel.rest.Problem;
import org.weibao.kernel.rest.Reader;
import org.weibao.organization.OrganizationService;
import org.weibao.security.web.CurrentCaller;

/** The caller of the API as a reader: what the trail tells him, in his zone. */
@ApplicationScoped
public class ApiReader implements Reader {

  @Inject AuditService audit;
  @Inject OrganizationService organization;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  @Override
  public CellText words(Locale language) {
    return new CellText(language, zone(), clock);
  }

  private ZoneId zone() {
    if (!caller.isSignedIn() || caller.isServiceAccount()) {
      return clock.getZone();
    }
    try {
      return organization.timeZone(caller.personId()).orElseGet(clock::getZone);
    } catch (BusinessException refused) {
      // Who holds no role any more is told why in the department's time.
      return clock.getZone();
    }
  }

  @Override
  public Optional<Problem.Meanwhile> meanwhile(StaleVersion late, CellText words) {
    return audit
        .since(late.thing(), late.id(), late.seen())
        .map(found -> Differences.of(found, late.thing(), audit, words))
        .map(
            found ->
                new Problem.Meanwhile(
                    found.by(),
                    Instants.at(found.at(), clock.getZone()),
                    found.rows().stream()
                        .map(
                            row ->
                                new Problem.Changed(row.field(), row.label(), row.from(), row.to()))
                        .toList()));
  }
}
