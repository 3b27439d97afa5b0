package org.weibao.audit.entity;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.annotations.Immutable;
import org.hibernate.persister.entity.EntityPersister;
import org.weibao.audit.control.FieldKinds;
import org.weibao.kernel.NotInTrail;
import org.weibao.kernel.PersonalData;

/**
 * What the trail has to know about an entity, found once for each.
 *
 * @param name what the trail calls it
 * @param evidence whether it is written once and never changed, so that it has no history of its
 *     own and is found by what it belongs to
 * @param kinds of its properties, in the persister's order
 */
record EntityShape(
    String name, boolean tracked, boolean evidence, String[] properties, Kind[] kinds) {

  /** How the trail treats a property. */
  enum Kind {
    PLAIN,
    PERSONAL,
    SECRET,
    /** Not told: counts changes and is none itself, or is marked so. */
    SKIPPED
  }

  private static final Map<EntityPersister, EntityShape> KNOWN = new ConcurrentHashMap<>();

  static EntityShape of(EntityPersister persister) {
    EntityShape known = KNOWN.get(persister);
    return known == null ? KNOWN.computeIfAbsent(persister, EntityShape::read) : known;
  }

  private static EntityShape read(EntityPersister persister) {
    Class<?> type = persister.getMappedClass();
    String[] properties = persister.getPropertyNames();
    Kind[] kinds = new Kind[properties.length];
    for (int i = 0; i < properties.length; i++) {
      kinds[i] = i == persister.getVersionProperty() ? Kind.SKIPPED : kind(type, properties[i]);
    }
    boolean tracked = !type.isAnnotationPresent(NotInTrail.class);
    boolean evidence = type.isAnnotationPresent(Immutable.class);
    return new EntityShape(type.getSimpleName(), tracked, evidence, properties, kinds);
  }

  private static Kind kind(Class<?> type, String property) {
    Optional<Field> field = field(type, property);
    if (field.filter(f -> f.isAnnotationPresent(NotInTrail.class)).isPresent()) {
      return Kind.SKIPPED;
    }
    boolean flag = field.isPresent() && field.get().getType() == boolean.class;
    if (!flag && FieldKinds.isSecret(property)) {
      return Kind.SECRET;
    }
    boolean personal =
        FieldKinds.isPersonal(property)
            || field.filter(f -> f.isAnnotationPresent(PersonalData.class)).isPresent();
    return personal ? Kind.PERSONAL : Kind.PLAIN;
  }

  private static Optional<Field> field(Class<?> type, String name) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return Optional.of(field);
        }
      }
    }
    return Optional.empty();
  }
}
