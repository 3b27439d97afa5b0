package org.weibao.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.weibao.device.DeviceCategory;
import org.weibao.kernel.OperatorFile;
import org.weibao.kernel.listing.Named;
import org.weibao.qualification.control.KindsFile;

/** The kinds of qualification in force: the operator's, or those that ship. */
@ApplicationScoped
public class QualificationKinds extends OperatorFile<List<QualificationKind>> {

  /** In the folder of the operator. */
  public QualificationKinds() {
    super(KindsFile.FILE, KindsFile::read, KindsFile::shipped);
  }

  /** All of them, in the order of the file. */
  public List<QualificationKind> all() {
    return content();
  }

  /** One by its code. */
  public Optional<QualificationKind> find(String code) {
    return all().stream().filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** What a kind is called; one that the file no longer has by its code. */
  public Named names(String code) {
    return find(code).map(QualificationKind::names).orElseGet(() -> new Named(code, code, code));
  }

  /** What somebody needs who works on devices of these classes. */
  List<QualificationKind> neededFor(Collection<DeviceCategory> classes) {
    return all().stream().filter(kind -> kind.isNeededFor(classes)).toList();
  }
}
