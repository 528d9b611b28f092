import Brokering

/// Says what the must-haves left out.
public enum ConstraintWording {
  /// What is true of those it left out: "120 do not travel to WN5".
  ///
  /// - Parameter need: for the words asked for.
  public static func sentence(_ removal: RemovalCount, need: Need) -> String {
    let count = removal.removed
    return "\(count) \(phrase(removal.constraint, isOne: count == 1, need))"
  }

  /// What dropping it would bring: nil when nobody comes back by that alone.
  public static func change(_ removal: RemovalCount, need: Need) -> String? {
    guard removal.only > 0, removal.constraint != .notWith else { return nil }
    return "\(removal.only) more could help if you \(easing(removal.constraint, need))."
  }

  private static func phrase(_ constraint: Constraint, isOne: Bool, _ need: Need) -> String {
    let (does, cannot, has) = (isOne ? "does" : "do", "cannot", isOne ? "has" : "have")
    return switch constraint {
    case .notWith: "left out because you asked"
    case .kind: isOne ? "is another kind of provider" : "are another kind of provider"
    case .payer: "\(cannot) be paid in this way"
    case .place: "\(does) not travel to \(need.place?.label ?? "this place")"
    case .tasks: "\(does) not do all the tasks you need"
    case .training: "\(has) training that has run out"
    case .checks: "\(has) a check that has run out"
    case .gender: isOne ? "is of another gender" : "are of another gender"
    case .languages: "\(isOne ? "speaks" : "speak") too little of the language"
    case .home: "\(does) not work where there are pets or smoke, or \(isOne ? "smokes" : "smoke")"
    case .limits: "\(does) not do this kind of work alone"
    case .driving: "\(does) not drive, or \(isOne ? "is" : "are") not insured to drive for work"
    case .start: "\(cannot) start soon enough"
    case .hours: "\(has) no hours left"
    case .times: isOne ? "is not free for any visit" : "are not free for any visit"
    case .money: "\(isOne ? "costs" : "cost") more than the budget"
    }
  }

  private static func easing(_ constraint: Constraint, _ need: Need) -> String {
    switch constraint {
    case .notWith: ""
    case .kind: "looked at every kind of provider"
    case .payer: "could pay in another way"
    case .place: "found people who travel further"
    case .tasks: "asked for fewer tasks"
    case .training: "let them do the training again first"
    case .checks: "let them do the check again first"
    case .gender: "did not mind if it is a man or a woman"
    case .languages: "did not need the language"
    case .home: "could change what is said about pets and smoking"
    case .limits: "asked for less that needs two people"
    case .driving: "did not need a driver"
    case .start: "could wait longer"
    case .hours: "asked for shorter visits"
    case .times: "could move the visits"
    case .money: "could spend more"
    }
  }
}
