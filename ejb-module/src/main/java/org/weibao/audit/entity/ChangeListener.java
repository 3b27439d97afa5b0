package org.weibao.audit.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.EntityEntry;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.LockEvent;
import org.hibernate.event.spi.LockEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.weibao.audit.Change;
import org.weibao.audit.Operation;
import org.weibao.audit.control.FieldKinds;

/**
 * Notes every insert, update, delete and forced new version of an entity in the entry of its
 * transaction: no service has to think of it, so none can forget it.
 */
public class ChangeListener
    implements Integrator,
        PostInsertEventListener,
        PostUpdateEventListener,
        PostDeleteEventListener,
        LockEventListener {

  @Override
  public void integrate(
      Metadata metadata,
      BootstrapContext bootstrapContext,
      SessionFactoryImplementor sessionFactory) {
    EventListenerRegistry listeners = sessionFactory.getEventEngine().getListenerRegistry();
    listeners.appendListeners(EventType.POST_INSERT, this);
    listeners.appendListeners(EventType.POST_UPDATE, this);
    listeners.appendListeners(EventType.POST_DELETE, this);
    listeners.appendListeners(EventType.LOCK, this);
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry registry) {
    // Nothing was taken that has to be given back.
  }

  @Override
  public boolean requiresPostCommitHandling(EntityPersister persister) {
    return false;
  }

  @Override
  public void onPostInsert(PostInsertEvent event) {
    note(event.getSession(), event.getPersister(), event.getId(), null, event.getState());
  }

  @Override
  public void onPostUpdate(PostUpdateEvent event) {
    note(
        event.getSession(),
        event.getPersister(),
        event.getId(),
        event.getOldState(),
        event.getState());
  }

  @Override
  public void onPostDelete(PostDeleteEvent event) {
    note(event.getSession(), event.getPersister(), event.getId(), event.getDeletedState(), null);
  }

  /**
   * A thing whose version was raised because of its parts was changed too: whoever read it before
   * is late, and has to be told by whom.
   */
  @Override
  public void onLock(LockEvent event) {
    if (event.getLockMode() != LockMode.PESSIMISTIC_FORCE_INCREMENT) {
      return;
    }
    EventSource session = event.getSession();
    EntityEntry entry = session.getPersistenceContextInternal().getEntry(event.getObject());
    EntityShape shape = EntityShape.of(entry.getPersister());
    if (shape.tracked()) {
      String id = entry.getId().toString();
      OpenEntry.of(session, shape.name())
          .add(
              new Change(
                  Operation.CHANGED, shape.name(), id, version(entry.getVersion()), List.of()));
    }
  }

  private static Optional<Integer> version(Object version) {
    return version instanceof Integer number ? Optional.of(number) : Optional.empty();
  }

  private static void note(
      EventSource session, EntityPersister persister, Object id, Object[] before, Object[] after) {
    EntityShape shape = EntityShape.of(persister);
    if (!shape.tracked()) {
      return;
    }
    OpenEntry entry = OpenEntry.of(session, shape.name());
    List<Change.Field> fields = new ArrayList<>();
    Object[] state = after == null ? before : after;
    for (int i = 0; i < state.length; i++) {
      Object old = before == null ? null : before[i];
      Object now = after == null ? null : after[i];
      if (shape.kinds()[i] != EntityShape.Kind.SKIPPED && !same(old, now)) {
        fields.add(field(shape, i, old, now));
      }
      entry.about(shape.name(), id, shape.properties()[i], state[i]);
    }
    Optional<Integer> version =
        before != null && after != null && persister.isVersioned()
            ? version(after[persister.getVersionProperty()])
            : Optional.empty();
    Change change =
        new Change(operation(before, after), shape.name(), id.toString(), version, fields);
    if (shape.evidence()) {
      entry.addEvidence(change);
    } else {
      entry.add(change);
    }
  }

  private static boolean same(Object before, Object after) {
    return before instanceof Comparable<?> && before.getClass().isInstance(after)
        ? compares(before, after)
        : Objects.equals(before, after);
  }

  /** Amounts that differ in their scale only are the same. */
  @SuppressWarnings("unchecked")
  private static boolean compares(Object before, Object after) {
    return ((Comparable<Object>) before).compareTo(after) == 0;
  }

  private static Operation operation(Object[] before, Object[] after) {
    if (before == null) {
      return Operation.CREATED;
    }
    return after == null ? Operation.DELETED : Operation.CHANGED;
  }

  private static Change.Field field(EntityShape shape, int i, Object before, Object after) {
    boolean secret = shape.kinds()[i] == EntityShape.Kind.SECRET;
    return new Change.Field(
        shape.properties()[i],
        text(before, secret),
        text(after, secret),
        shape.kinds()[i] == EntityShape.Kind.PERSONAL);
  }

  private static Optional<String> text(Object value, boolean secret) {
    if (value == null) {
      return Optional.empty();
    }
    if (secret) {
      return Optional.of(FieldKinds.SECRET);
    }
    return Optional.of(value instanceof Enum<?> constant ? constant.name() : value.toString());
  }
}
