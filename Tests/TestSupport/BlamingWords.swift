/// Words that blame: no sentence for brokers and for those they help may have one.
public enum BlamingWords {
  public static let all = [
    "fail", "refuse", "bad", "wrong", "unsuitable", "reject", "unable", "lack", "fault", "invalid", "must not", "error",
    "problem", "poor", "worse", "unqualified", "demand", "insist",
  ]
}
